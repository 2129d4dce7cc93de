package se.samspel;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that a rule set has declared and the case gives by hand, such as {@code "myregion.cost-class"} = "B".
 *
 * @param fact the id of the declared fact
 * @param element the element it is about; empty for the case as a whole
 * @param value a {@link String}, a {@link Boolean}, or a {@link BigDecimal} of at most 50 characters, written out
 */
public record GivenFact(Id fact, Optional<Id> element, Object value) {

    /** The most characters of a number, written out without an exponent: 50. */
    public static final int NUMBER_LENGTH = 50;

    /**
     * Refuses null: what is absent is an empty {@code Optional}.
     *
     * @throws IllegalArgumentException if the value is of another type, or a longer number
     */
    public GivenFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(element, "element");
        if (!(value instanceof String || value instanceof BigDecimal || value instanceof Boolean)) {
            throw new IllegalArgumentException("a given fact is a text, a number, true or false: " + value);
        }
        if (value instanceof BigDecimal number && isTooLong(number)) {
            throw new IllegalArgumentException("a number has at most " + NUMBER_LENGTH + " characters, written out");
        }
    }

    private static boolean isTooLong(BigDecimal number) {
        return Math.max(number.precision(), Math.abs((long) number.scale())) > NUMBER_LENGTH // else it is written out
                || number.toPlainString().length() > NUMBER_LENGTH;
    }
}
