package se.samspel.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;

/** Measures, told shortly. */
final class Measures {

    static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private Measures() {}

    static Measure of(Direction direction, String baseline, Target target, Observation... observations) {
        Observation began = number(baseline).map(value -> observed(null, value)).orElse(null);
        return begun(direction, began, target, observations);
    }

    static Measure begun(Direction direction, Observation baseline, Target target, Observation... observations) {
        return new Measure(
                Id.of("m"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(direction),
                Optional.empty(),
                Optional.ofNullable(baseline),
                Optional.ofNullable(target),
                List.of(observations),
                List.of(),
                List.of());
    }

    static Target aim(String value) {
        return new Target(number(value), Optional.empty(), Optional.empty());
    }

    static Target change(String percent) {
        return new Target(Optional.empty(), number(percent), Optional.empty());
    }

    static Target by(String value, LocalDate day) {
        return new Target(number(value), Optional.empty(), Optional.of(day));
    }

    static Observation observed(String day, String value) {
        return observed(day, new BigDecimal(value));
    }

    static Observation noData(String day) {
        return new Observation(day(day), Optional.empty(), Optional.of("cannot be read off the records"));
    }

    static Observation observed(String day, BigDecimal value) {
        return new Observation(day(day), Optional.of(value), Optional.empty());
    }

    static Observation[] turned(Observation... observations) {
        Observation[] turned = observations.clone();
        java.util.Collections.reverse(Arrays.asList(turned));
        return turned;
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.ofNullable(number).map(BigDecimal::new);
    }
}
