package se.samspel.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a measure stands on a day, such as "0.40 on 2021-11-30: better than the baseline, and 0.444 is not reached".
 *
 * @param measure the measure
 * @param aim the number aimed at: as stated, or computed from the baseline; empty if neither is known
 * @param latest what it last showed, that day included; empty if nothing has been shown, or it is not known which is
 *     last
 * @param trend where it is heading
 * @param reached whether the target is reached; empty if that cannot be said
 * @param missed whether the target was not reached in time, by what had last been shown on its last day (a baseline
 *     with a day counts): what was reached then and lost is not missed, and what was first reached later is. Not missed
 *     as long as the last day has not passed; empty if it cannot be said, as where nothing has been observed
 */
public record MeasureLine(
        Measure measure,
        Optional<BigDecimal> aim,
        Optional<Observation> latest,
        Trend trend,
        Optional<Boolean> reached,
        Optional<Boolean> missed) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public MeasureLine {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(trend, "trend");
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(missed, "missed");
    }

    /** How the measure stands on the day; what was observed later, a baseline too, has not been observed yet. */
    public static MeasureLine of(Measure measure, LocalDate day) {
        Optional<Observation> baseline =
                measure.baseline().filter(one -> one.on().filter(day::isBefore).isEmpty());
        Optional<BigDecimal> aim = measure.target().flatMap(target -> target.from(baseline));
        Optional<Observation> latest = Observation.latest(measure.observations(), day);
        Optional<Observation> now = latest.filter(one -> !isBefore(one, baseline));
        Optional<Boolean> reached =
                better(now.flatMap(Observation::value), aim, measure).map(better -> better >= 0);
        Optional<LocalDate> passed = measure.target().flatMap(Target::by).filter(day::isAfter);
        Optional<Boolean> missed = passed.isEmpty()
                ? aim.map(any -> false)
                : passed.filter(by -> latest.isPresent())
                        .flatMap(by -> Observation.latest(shown(measure), by))
                        .flatMap(then -> better(then.value(), aim, measure))
                        .map(better -> better < 0);
        return new MeasureLine(measure, aim, latest, trend(measure, baseline, now, reached), reached, missed);
    }

    private static Trend trend(
            Measure measure, Optional<Observation> baseline, Optional<Observation> now, Optional<Boolean> reached) {
        if (now.filter(Observation::isNoData).isPresent()) {
            return Trend.NO_DATA;
        } else if (reached.orElse(false)) {
            return Trend.REACHED;
        }
        Optional<BigDecimal> value = now.flatMap(Observation::value);
        boolean isNeutral =
                measure.direction().filter(Direction.NEUTRAL::equals).isPresent();
        return isNeutral && value.isPresent()
                ? Trend.NEUTRAL
                : better(value, baseline.flatMap(Observation::value), measure)
                        .map(MeasureLine::trend)
                        .orElse(Trend.UNKNOWN);
    }

    private static Trend trend(int better) {
        return better == 0 ? Trend.UNCHANGED : better > 0 ? Trend.TOWARDS : Trend.AWAY;
    }

    private static List<Observation> shown(Measure measure) {
        return Stream.concat(
                        measure.baseline().filter(one -> one.on().isPresent()).stream(),
                        measure.observations().stream())
                .toList();
    }

    /** What was shown before it began does not tell where it has gone since. */
    private static boolean isBefore(Observation one, Optional<Observation> baseline) {
        return baseline.flatMap(Observation::on)
                .filter(began -> one.on().filter(began::isAfter).isPresent())
                .isPresent();
    }

    /** Above zero if the one number is better than the other, below if it is worse; empty if neither way is better. */
    private static Optional<Integer> better(Optional<BigDecimal> one, Optional<BigDecimal> other, Measure measure) {
        return measure.direction()
                .filter(direction -> direction != Direction.NEUTRAL)
                .flatMap(direction -> one.flatMap(
                        number -> other.map(than -> number.compareTo(than) * (direction == Direction.LOWER ? -1 : 1))));
    }
}
