package se.samspel.json.schema;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
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
 *
 * @param name what the definition is called that all such members refer to; empty for what JSON has a word for
 * @param keywords the keywords
 */
record ValueSchema(Optional<String> name, Map<String, Object> keywords) {

    private static final String TYPE = "type";
    private static final String PATTERN = "pattern";
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private static final Map<Class<?>, ValueSchema> KNOWN = Map.ofEntries(
            Map.entry(String.class, plain("string")),
            Map.entry(BigDecimal.class, plain("number")),
            Map.entry(Integer.class, plain("integer")),
            Map.entry(Boolean.class, plain("boolean")),
            Map.entry(Object.class, plain(List.of("string", "number", "boolean"))),
            Map.entry(Id.class, text("Id", "^" + ID + "$")),
            Map.entry(RuleSetReference.class, text("RuleSet", "^" + ID + "(@[\\s\\S]+)?$")),
            Map.entry(FullDays.class, number("FullDays", Map.of("minimum", 0, "maximum", 366))),
            Map.entry(PostShare.class, number("PostShare", Map.of("exclusiveMinimum", 0, "maximum", 100))),
            Map.entry(LocalDate.class, text("Date", "^\\d{4}-\\d{2}-\\d{2}$")),
            Map.entry(Duration.class, text("Duration", "^[-+]?[Pp]")),
            Map.entry(Currency.class, text("Currency", "^[A-Z]{3}$")));

    /** What is said of the type; empty for one that is an object in JSON. */
    static Optional<ValueSchema> of(Class<?> type) {
        return type.isEnum()
                ? Optional.of(named(type.getSimpleName(), Map.of(TYPE, "string", "enum", words(type))))
                : Optional.ofNullable(KNOWN.get(type));
    }

    private static ValueSchema plain(Object type) {
        return new ValueSchema(Optional.empty(), Map.of(TYPE, type));
    }

    private static ValueSchema text(String name, String pattern) {
        return named(name, Map.of(TYPE, "string", PATTERN, pattern));
    }

    private static ValueSchema number(String name, Map<String, Object> limits) {
        Map<String, Object> keywords = new HashMap<>(limits);
        keywords.put(TYPE, "number");
        return named(name, keywords);
    }

    private static ValueSchema named(String name, Map<String, Object> keywords) {
        return new ValueSchema(Optional.of(name), keywords);
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
