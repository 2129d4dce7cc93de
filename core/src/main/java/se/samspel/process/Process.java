package se.samspel.process;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.constraint.Filled;

/**
 * A chain of activities in a recurring flow that creates value for those it is there for, such as a stroke care chain.
 *
 * <p>A process never ends: the work of developing it may.
 *
 * @param name what people call the process
 * @param value what it creates, and for whom
 * @param recurring whether the flow recurs; a one-off is not a process
 * @param aims words that the rule set declares: {@code cure}, {@code relieve}, {@code prevent}, {@code promote-health}
 * @param priorityGroups words that the rule set declares: {@code children}, {@code youth}, {@code elderly}, {@code others}
 * @param improvementAreas what has been found that could be better
 * @param current the flow as it is today, from beginning to end
 * @param future the flow as it is to be
 */
public record Process(
        Optional<@Filled String> name,
        Optional<@Filled String> value,
        Optional<Boolean> recurring,
        List<Id> aims,
        List<Id> priorityGroups,
        List<@Filled String> improvementAreas,
        Optional<@Valid Flow> current,
        Optional<@Valid Flow> future) {

    /** Copies the lists. */
    public Process {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(recurring, "recurring");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(future, "future");
        aims = List.copyOf(aims);
        priorityGroups = List.copyOf(priorityGroups);
        improvementAreas = List.copyOf(improvementAreas);
    }

    /**
     * How much shorter the lead time is to be; negative if longer.
     *
     * @return empty if either lead time is unknown, or the gain is more than a {@link Duration} holds
     */
    public Optional<Duration> leadTimeGain() {
        try {
            return current.flatMap(Flow::leadTime)
                    .flatMap(now -> future.flatMap(Flow::leadTime).map(now::minus));
        } catch (ArithmeticException tooMuch) {
            return Optional.empty();
        }
    }
}
