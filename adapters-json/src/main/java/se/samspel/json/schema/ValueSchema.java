package se.samspel.json.schema;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.time.FullDays;
import se.samspel.time.PostShare;

/**
 * What a schema says of a type that is one value in JSON, such as a date. It allows all that the reader makes a value of;
 * where a schema cannot tell, such as that there is no 30 February, the reader does.
 */
final class ValueSchema {

    private static final String TYPE = "type";
    private static final String PATTERN = "pattern";
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private static final Map<Class<?>, Map<String, Object>> KNOWN = Map.ofEntries(
            Map.entry(String.class, Map.of(TYPE, "string")),
            Map.entry(BigDecimal.class, Map.of(TYPE, "number")),
            Map.entry(Integer.class, Map.of(TYPE, "integer")),
            Map.entry(Boolean.class, Map.of(TYPE, "boolean")),
            Map.entry(Object.class, Map.of(TYPE, List.of("string", "number", "boolean"))),
            Map.entry(Id.class, text("^" + ID + "$")),
            Map.entry(RuleSetReference.class, text("^" + ID + "(@[\\s\\S]+)?$")),
            Map.entry(FullDays.class, Map.of(TYPE, "number", "minimum", 0, "maximum", 366)),
            Map.entry(PostShare.class, Map.of(TYPE, "number", "exclusiveMinimum", 0, "maximum", 100)),
            Map.entry(LocalDate.class, Map.of(TYPE, "string", "format", "date", PATTERN, "^\\d{4}-\\d{2}-\\d{2}$")),
            Map.entry(Duration.class, text("^[-+]?[Pp]")),
            Map.entry(Currency.class, text("^[A-Z]{3}$")));

    private ValueSchema() {}

    /** The keywords; empty for a type that is an object in JSON. */
    static Optional<Map<String, Object>> of(Class<?> type) {
        return type.isEnum()
                ? Optional.of(Map.of(TYPE, "string", "enum", words(type)))
                : Optional.ofNullable(KNOWN.get(type));
    }

    private static Map<String, Object> text(String pattern) {
        return Map.of(TYPE, "string", PATTERN, pattern);
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
