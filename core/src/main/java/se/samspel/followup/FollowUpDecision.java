package se.samspel.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.Filled;

/**
 * How it has been decided to follow the joint results, such as "twice a year, in the managers' group".
 *
 * @param on the day of the decision
 * @param by who decided
 * @param text how results are followed
 */
public record FollowUpDecision(Optional<LocalDate> on, Optional<@Filled String> by, Optional<@Filled String> text) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public FollowUpDecision {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(text, "text");
    }
}
