package se.samspel.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * A story of how the joint work is met, told beside the numbers, such as one of a resident who came home sooner.
 *
 * @param id the id, unique among the stories
 * @param text the story, without anything that tells who it is about
 * @param levels the levels that follow it, as the rule set names them
 * @param perspective whose view it takes, a word that the rule set declares
 * @param on the day it was told
 * @param goals the goals that it tells of, by id
 */
public record Story(
        Id id,
        Optional<@Filled String> text,
        List<Id> levels,
        Optional<Id> perspective,
        Optional<LocalDate> on,
        List<Id> goals)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public Story {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(perspective, "perspective");
        Objects.requireNonNull(on, "on");
        levels = List.copyOf(levels);
        goals = List.copyOf(goals);
    }
}
