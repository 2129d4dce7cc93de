package se.samspel.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * What somebody has answered to a question of the rules, such as "operational" to "are the consequences political?".
 *
 * @param id the id of the question, such as "consequences"
 * @param value one of the question's answers, such as "operational"
 * @param by who answered
 * @param on the day
 * @param ground why
 * @param measures the improvement activities that the ground rests on, by id
 */
public record Answer(
        Id id,
        Id value,
        Optional<@Filled String> by,
        Optional<LocalDate> on,
        Optional<@Filled String> ground,
        List<Id> measures)
        implements Identified {

    /** Copies the list. */
    public Answer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(ground, "ground");
        measures = List.copyOf(measures);
    }
}
