package se.samspel.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a measure is to reach, such as 55 by 2022-12-31, or 20 % more than the baseline.
 *
 * @param value the number aimed at, in the unit of the measure
 * @param changePercent how much more than the baseline is aimed at, in percent of it; less if negative
 *     (one of the two is told, not both)
 * @param by the last day to reach it
 */
public record Target(Optional<BigDecimal> value, Optional<BigDecimal> changePercent, Optional<LocalDate> by) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Target {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(changePercent, "changePercent");
        Objects.requireNonNull(by, "by");
    }

    /**
     * The number aimed at, such as 0.444 for 20 % more than a baseline of 0.37. Empty if there is none: neither way of
     * telling it is used, or both at once, or it is a change of a baseline without a number or of zero.
     *
     * @param baseline where the measure began
     */
    public Optional<BigDecimal> from(Optional<Observation> baseline) {
        if (value.isPresent()) {
            return value.filter(number -> changePercent.isEmpty());
        }
        return baseline.flatMap(Observation::value)
                .filter(began -> began.signum() != 0)
                .flatMap(began -> changePercent.map(
                        percent -> began.add(began.abs().multiply(percent).movePointLeft(2))));
    }
}
