package se.samspel.plan;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * A number that shows how the process is doing, such as "hours to the stroke ward": 5.5 today, 3 as the target.
 *
 * @param id the id, unique among goals and key figures of the plan
 * @param name what is measured
 * @param unit what the numbers count
 * @param baseline the number today
 * @param target the number aimed at
 */
public record KeyFigure(
        Id id,
        Optional<@Filled String> name,
        Optional<@Filled String> unit,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public KeyFigure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
    }
}
