package se.samspel.plan;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency, such as 250,000 SEK. It may be negative or zero: whether that makes sense is for where it
 * stands.
 *
 * @param amount the amount in the currency's main unit, with at most 18 digits before and 6 after the point
 * @param currency the currency by its ISO 4217 code
 */
public record Money(BigDecimal amount, Currency currency) {

    /** @throws IllegalArgumentException if the amount has more digits than money has */
    public Money {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount; // zero can have any scale
        if ((long) amount.precision() - amount.scale() > 18
                || amount.stripTrailingZeros().scale() > 6) {
            throw new IllegalArgumentException("an amount has at most 18 digits before and 6 after the point");
        }
    }

    /** So many Swedish crowns, such as 250,000. */
    public static Money ofKronor(long amount) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance("SEK"));
    }
}
