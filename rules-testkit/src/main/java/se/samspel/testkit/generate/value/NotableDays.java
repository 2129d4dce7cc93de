package se.samspel.testkit.generate.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Mandate;
import se.samspel.time.Period;

/** The days on which a rule set says something new, each with the day before it, as far as they are within ten years. */
final class NotableDays {

    private static final int YEARS = 10;

    private NotableDays() {}

    static List<LocalDate> of(RuleSet rules) {
        Stream<Period> periods = Stream.of(
                        rules.layers().stream().map(Layer::valid),
                        rules.all(Requirement.class).map(rule -> rule.valid().period()),
                        rules.all(Mandate.class).map(mandate -> mandate.valid().period()))
                .flatMap(some -> some);
        LocalDate today = rules.asOf();
        return periods.flatMap(NotableDays::around)
                .filter(day -> day.isAfter(today.minusYears(YEARS)) && day.isBefore(today.plusYears(YEARS)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> around(Period period) {
        return Stream.concat(
                period.from().stream().flatMap(day -> Stream.of(day.minusDays(1), day)),
                period.until().stream().flatMap(day -> Stream.of(day, day.plusDays(1))));
    }
}
