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
 * @param by the last day to reach it
 */
public record Target(Optional<BigDecimal> value, Optional<BigDecimal> changePercent, Optional<LocalDate> by) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Target {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(changePercent, "changePercent");
        Objects.requireNonNull(by, "by");
    }
}
