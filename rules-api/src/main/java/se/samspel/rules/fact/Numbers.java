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
}
