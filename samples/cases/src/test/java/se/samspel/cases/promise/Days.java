package se.samspel.cases.promise;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.time.Period;

/** Days and periods: near the source's time, and as far away as a date can be. */
final class Days {

    /** The day on which generated work is judged unless a test says otherwise. */
    static final LocalDate TODAY = LocalDate.of(2008, 5, 16);

    private Days() {}

    /** A day of the years 2004 to 2012, each as likely. */
    static Arbitrary<LocalDate> near() {
        return Choices.from(0, 3_287).map(days -> LocalDate.of(2004, 1, 1).plusDays(days));
    }

    /** A day as far away as a date can be, or where calendars are odd. */
    static Arbitrary<LocalDate> far() {
        return Arbitraries.of(
                LocalDate.MIN,
                LocalDate.MIN.plusDays(1),
                LocalDate.of(-4712, 1, 1),
                LocalDate.of(-1, 3, 22),
                LocalDate.of(0, 2, 29),
                LocalDate.of(1582, 10, 15),
                LocalDate.EPOCH,
                LocalDate.of(2000, 2, 29),
                LocalDate.of(9999, 12, 31),
                LocalDate.MAX.minusDays(1),
                LocalDate.MAX);
    }

    /** A period in order: whole months, other lengths, or with an end unknown. */
    static Arbitrary<Period> periods() {
        Arbitrary<Period> months = Combinators.combine(Choices.from(0, 96), Choices.from(1, 6))
                .as((start, length) -> {
                    LocalDate first = LocalDate.of(2004, 1, 1).plusMonths(start);
                    return Period.of(first, first.plusMonths(length).minusDays(1));
                });
        Arbitrary<Period> days = Combinators.combine(near(), Choices.from(0, 400))
                .as((first, length) -> Period.of(first, first.plusDays(length)));
        Arbitrary<Period> open = Combinators.combine(near(), Arbitraries.of(true, false))
                .as((day, first) -> new Period(
                        first ? Optional.of(day) : Optional.empty(), first ? Optional.empty() : Optional.of(day)));
        return Arbitraries.oneOf(months, months, days, open);
    }
}
