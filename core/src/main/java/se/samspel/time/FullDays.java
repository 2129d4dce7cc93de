package se.samspel.time;

import java.math.BigDecimal;

/**
 * A number of full days, such as "5 full days" of seminars; a half day is 0.5.
 *
 * <p>From 0 to 366. How many hours a full day has is a parameter of the rules, not of the number.
 *
 * @param value the number of days, with at most two decimals
 */
public record FullDays(BigDecimal value) {

    private static final BigDecimal MOST = BigDecimal.valueOf(366);

    /** @throws IllegalArgumentException if negative, above 366, or finer than hundredths */
    public FullDays {
        value = value.signum() == 0 ? BigDecimal.ZERO : value; // zero can have any scale
        if (value.signum() < 0
                || value.compareTo(MOST) > 0
                || value.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("full days are from 0 to 366 with at most two decimals: " + value);
        }
    }

    /** So many full days, such as 5. */
    public static FullDays of(long value) {
        return new FullDays(BigDecimal.valueOf(value));
    }

    /** So many full days, such as 4.5. */
    public static FullDays of(BigDecimal value) {
        return new FullDays(value);
    }
}
