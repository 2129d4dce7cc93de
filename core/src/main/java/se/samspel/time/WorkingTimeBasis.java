package se.samspel.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a share of a post becomes hours: 40 hours a week, 8 hours a full day and 13 weeks for three months make 130 hours
 * of "25 % for 3 months". The numbers are parameters of the rules.
 *
 * @param hoursPerWeek the hours of a full post in a week, above 0
 * @param hoursPerFullDay the hours of a full day, above 0
 * @param weeksPerThreeMonths the weeks that three months count as, above 0
 */
public record WorkingTimeBasis(BigDecimal hoursPerWeek, BigDecimal hoursPerFullDay, BigDecimal weeksPerThreeMonths) {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal DAYS_PER_WEEK = BigDecimal.valueOf(7);

    /** @throws IllegalArgumentException if a number is not above 0 */
    public WorkingTimeBasis {
        if (hoursPerWeek.signum() <= 0 || hoursPerFullDay.signum() <= 0 || weeksPerThreeMonths.signum() <= 0) {
            throw new IllegalArgumentException("a working-time basis has numbers above 0");
        }
    }

    /** The hours of a share over so many months, such as 130.00 for 25 % over 3 months. */
    public BigDecimal nominalHours(PostShare share, BigDecimal months) {
        return hours(share, months.multiply(weeksPerThreeMonths).divide(THREE, 6, RoundingMode.HALF_UP));
    }

    /**
     * The hours of a share over a period: by months if the period is whole months, else by its days; empty if the
     * period is not complete.
     */
    public Optional<BigDecimal> nominalHours(PostShare share, Period period) {
        Optional<BigDecimal> byMonths =
                period.wholeMonths().map(BigDecimal::valueOf).map(m -> nominalHours(share, m));
        return byMonths.isPresent()
                ? byMonths
                : period.days()
                        .map(days -> BigDecimal.valueOf(days).divide(DAYS_PER_WEEK, 6, RoundingMode.HALF_UP))
                        .map(weeks -> hours(share, weeks));
    }

    /** The hours of a share over so many real working days, such as 124.00 for 25 % over 62 days. */
    public BigDecimal calendarHours(PostShare share, long workingDays) {
        return rounded(ratio(share).multiply(BigDecimal.valueOf(workingDays)).multiply(hoursPerFullDay));
    }

    /** The hours of so many full days, such as 40.00 for 5. */
    public BigDecimal hours(FullDays days) {
        return rounded(days.value().multiply(hoursPerFullDay));
    }

    private BigDecimal hours(PostShare share, BigDecimal weeks) {
        return rounded(ratio(share).multiply(hoursPerWeek).multiply(weeks));
    }

    private static BigDecimal ratio(PostShare share) {
        return share.percent().scaleByPowerOfTen(-2);
    }

    private static BigDecimal rounded(BigDecimal hours) {
        return hours.setScale(2, RoundingMode.HALF_UP);
    }
}
