package se.samspel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A fact that a rule set has declared and the case gives by hand, such as {@code "myregion.cost-class"} = "B".
 *
 * @param fact the id of the declared fact
 * @param element the element it is about; empty for the case as a whole
 * @param value a {@link String}, a {@link BigDecimal} or a {@link Boolean}
 */
public record GivenFact(Id fact, Optional<Id> element, Object value) {

    /** @throws IllegalArgumentException if the value is of another type */
    public GivenFact {
        if (!(value instanceof String || value instanceof BigDecimal || value instanceof Boolean)) {
            throw new IllegalArgumentException("a given fact is a text, a number, true or false: " + value);
        }
    }
}
