package se.samspel.process;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;
import se.samspel.constraint.NotNegative;

/**
 * A step of a flow, such as "emergency assessment" with one hour of work after two hours of waiting.
 *
 * @param id the id, unique within the flow
 * @param name what is done
 * @param unit the unit that does it
 * @param workTime how long the work takes, not negative
 * @param waitingTime how long it waits before the work begins, not negative
 * @param next the activities that follow; empty for the last
 */
public record Activity(
        Id id,
        Optional<@Filled String> name,
        Optional<Id> unit,
        Optional<@NotNegative Duration> workTime,
        Optional<@NotNegative Duration> waitingTime,
        List<Id> next)
        implements Identified {

    /** Copies the list. */
    public Activity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(workTime, "workTime");
        Objects.requireNonNull(waitingTime, "waitingTime");
        next = List.copyOf(next);
    }

    /** Work and waiting together; empty if neither is known, or longer than a {@link Duration} holds. */
    public Optional<Duration> leadTime() {
        if (workTime.isEmpty() && waitingTime.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(workTime.orElse(Duration.ZERO).plus(waitingTime.orElse(Duration.ZERO)));
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
    }
}
