package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Numbers of things and of days, as facts hold them. */
final class Numbers {

    private static final int DAYS_A_WEEK = 7;
    private static final BigDecimal DAYS_OF_THE_LONGEST_MONTH = BigDecimal.valueOf(31);

    private Numbers() {}

    static BigDecimal of(long number) {
        return BigDecimal.valueOf(number);
    }

    /** The number, where it is known what it counts. */
    static Optional<BigDecimal> knownIf(boolean known, LongSupplier number) {
        return known ? Optional.of(of(number.getAsLong())) : Optional.empty();
    }

    /** With two decimals at most. */
    static BigDecimal quotient(long dividend, long divisor) {
        return of(dividend).divide(of(divisor), 2, RoundingMode.HALF_UP);
    }

    /** Weeks, with decimals for days; four weeks and a day are never four. */
    static BigDecimal weeks(long days) {
        return quotient(days, DAYS_A_WEEK);
    }

    /** Months from the first day until the last, both included; one that has begun counts as a whole one. */
    static long startedMonths(LocalDate first, LocalDate last) {
        return ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /**
     * Whole months, and a begun one by its days, of 31: so that a day more is always more, and twelve months to the day
     * are twelve.
     */
    static BigDecimal months(LocalDate from, LocalDate until) {
        long whole = ChronoUnit.MONTHS.between(from, until);
        long days = ChronoUnit.DAYS.between(from.plusMonths(whole), until);
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(days).divide(DAYS_OF_THE_LONGEST_MONTH, 2, RoundingMode.HALF_UP));
    }
}
