package se.samspel.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    /**
     * The last of the observations by their days, none of them after the day. Empty if there is none, or if it is not
     * known which is the last: one has no day, or two of that day do not say the same.
     */
    public static Optional<Observation> latest(List<Observation> observations, LocalDate day) {
        boolean isUndated = observations.stream().anyMatch(one -> one.on.isEmpty());
        Optional<LocalDate> last = observations.stream()
                .flatMap(one -> one.on.stream())
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder())
                .filter(any -> !isUndated);
        List<Observation> ofThatDay = observations.stream()
                .filter(one -> last.isPresent() && one.on.equals(last))
                .toList();
        return ofThatDay.stream()
                .min(Comparator.comparing(Observation::toString)) // whatever order they come in
                .filter(first -> ofThatDay.stream().allMatch(first::saysTheSame));
    }

    private boolean saysTheSame(Observation other) {
        return isNoData() == other.isNoData()
                && value.map(BigDecimal::stripTrailingZeros).equals(other.value.map(BigDecimal::stripTrailingZeros));
    }
}
