package se.samspel.json;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading any JSON: a plain value, or every problem that stands in the way of it. There is always one of
 * them and never both.
 *
 * @param value the value: a text, a number as {@link java.math.BigDecimal}, true or false, a list of such values, or a
 *     map from names to them in the order of the text; empty if there are problems
 * @param problems the problems in the order of the text; empty if there is a value
 */
public record PlainReading(Optional<Object> value, List<Problem> problems) {

    /** @throws IllegalArgumentException if there are both or neither */
    public PlainReading {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("either a value or problems");
        }
    }
}
