package se.samspel.leadership;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;
import se.samspel.constraint.NotNegative;

/**
 * An issue that has got stuck where residents are met, and climbs until somebody resolves it.
 *
 * @param id the id, unique among the issues
 * @param title what has got stuck
 * @param priority its place in the queue; 1 comes first
 * @param goals the goals that it stands in the way of, by id
 * @param rungs the levels that it has come to, the first one first
 * @param resolvedOn the day it was resolved
 * @param resolution how it was resolved
 */
public record StuckIssue(
        Id id,
        Optional<@Filled String> title,
        Optional<@NotNegative Integer> priority,
        List<Id> goals,
        List<@Valid Rung> rungs,
        Optional<LocalDate> resolvedOn,
        Optional<@Filled String> resolution)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public StuckIssue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(resolvedOn, "resolvedOn");
        Objects.requireNonNull(resolution, "resolution");
        goals = List.copyOf(goals);
        rungs = List.copyOf(rungs);
    }
}
