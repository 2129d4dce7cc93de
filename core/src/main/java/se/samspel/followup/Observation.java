package se.samspel.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.Filled;

/**
 * What a measure showed on a day, such as 0.40 on 2021-11-30, or that there is no data.
 *
 * @param on the day, or the last day of the time it is about
 * @param value the number, in the unit of the measure
 * @param noData why there is no number, such as "cannot be read off the records of the patients": that too is a result
 */
public record Observation(Optional<LocalDate> on, Optional<BigDecimal> value, Optional<@Filled String> noData) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Observation {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(noData, "noData");
    }

    /** Whether it says that there is no data. */
    public boolean isNoData() {
        return value.isEmpty() && noData.isPresent();
    }
}
