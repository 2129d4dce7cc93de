package se.samspel.joint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * What the mapping found on a question, such as what the residents need.
 *
 * @param id the question, a word that the rule set declares, such as {@code residents-needs}
 * @param text what was found
 * @param on the day
 */
public record MappingAnswer(Id id, Optional<@Filled String> text, Optional<LocalDate> on) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public MappingAnswer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(on, "on");
    }
}
