package se.samspel.time;

import java.math.BigDecimal;

/**
 * A share of a full post, such as "25 %"; over which period is said by the {@link Period} that stands beside it.
 *
 * @param percent above 0 and at most 100, with at most two decimals
 */
public record PostShare(BigDecimal percent) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException if not above 0 and at most 100, or finer than hundredths */
    public PostShare {
        if (percent.signum() <= 0
                || percent.compareTo(WHOLE) > 0
                || percent.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("a share of a post is above 0 and at most 100 percent: " + percent);
        }
    }

    /** So many percent of a full post, such as 25. */
    public static PostShare ofPercent(long percent) {
        return new PostShare(BigDecimal.valueOf(percent));
    }

    /** So many percent of a full post, such as 12.5. */
    public static PostShare ofPercent(BigDecimal percent) {
        return new PostShare(percent);
    }

    /** Whether this is a whole post, with nothing left of the ordinary work. */
    public boolean isWholePost() {
        return percent.compareTo(WHOLE) == 0;
    }
}
