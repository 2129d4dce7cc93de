package se.samspel.testkit.generate.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.time.Period;

/**
 * Days and periods: near the day that is asked about, and as far away as a date can be.
 *
 * @param today the day that is asked about
 * @param notable days on which the rules change, within some years of it
 */
public record Days(LocalDate today, List<LocalDate> notable) {

    private static final int YEARS_BEFORE = 4;
    private static final int NINE_YEARS = 3_287;
    private static final int MONTHS = 96;
    private static final int LONGEST = 400;

    /** Copies the list. */
    public Days {
        notable = List.copyOf(notable);
    }

    /**
     * A day of the four years before, of the year itself or of the four years after, each as likely; now and then a day
     * on which the rules change, or the day before.
     */
    public Arbitrary<LocalDate> near() {
        Arbitrary<LocalDate> any = Choices.from(0, NINE_YEARS).map(days -> first().plusDays(days));
        return notable.isEmpty() ? any : Choices.mostly(any, Arbitraries.of(notable));
    }

    /** Before the day that is asked about, or on it. */
    public Arbitrary<LocalDate> before() {
        return Choices.from(0, LONGEST).map(today::minusDays);
    }

    /** A day as far away as a date can be, or where calendars are odd. */
    public static Arbitrary<LocalDate> far() {
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
    public Arbitrary<Period> periods() {
        Arbitrary<Period> months = Combinators.combine(Choices.from(0, MONTHS), Choices.from(1, 6))
                .as((start, length) -> {
                    LocalDate from = first().plusMonths(start);
                    return Period.of(from, from.plusMonths(length).minusDays(1));
                });
        Arbitrary<Period> days = Combinators.combine(near(), Choices.from(0, LONGEST))
                .as((from, length) -> Period.of(from, from.plusDays(length)));
        Arbitrary<Period> open = Combinators.combine(near(), Arbitraries.of(true, false))
                .as((day, from) -> new Period(
                        from ? Optional.of(day) : Optional.empty(), from ? Optional.empty() : Optional.of(day)));
        return Arbitraries.oneOf(months, months, days, open);
    }

    private LocalDate first() {
        return LocalDate.of(today.getYear() - YEARS_BEFORE, 1, 1);
    }
}
