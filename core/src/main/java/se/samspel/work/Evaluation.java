package se.samspel.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * One of the evaluations that an established process goes through again and again.
 *
 * @param id the id, unique among evaluations
 * @param on the day
 * @param result what it found
 */
public record Evaluation(Id id, Optional<LocalDate> on, Optional<@Filled String> result) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Evaluation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(result, "result");
    }
}
