package se.samspel.json.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samspel.constraint.Filled;
import se.samspel.constraint.NotNegative;
import se.samspel.json.bind.Component;
import se.samspel.plan.Money;

/** What a schema says of one member of a record: its type, its constraints as far as a schema can state them, its words. */
final class MemberSchema {

    private static final String MINIMUM = "minimum";

    private MemberSchema() {}

    static Map<String, Object> of(Component member, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        if (member.number() == Component.Number.ANY) {
            schema.put("type", "array");
            schema.put("items", value(member));
        } else {
            schema.putAll(value(member));
        }
        return schema;
    }

    private static Map<String, Object> value(Component member) {
        Optional<Map<String, Object>> known = ValueSchema.of(member.type());
        Map<String, Object> schema = new TreeMap<>(known.orElse(Map.of()));
        if (known.isEmpty()) {
            schema.put("$ref", "#/$defs/" + member.type().getSimpleName());
        }
        if (member.has(Filled.class)) {
            schema.put("pattern", "[^ \\t\\n\\x0B\\f\\r]");
        }
        if (member.has(NotNegative.class)) {
            notNegative(member.type()).forEach(schema::put);
        }
        return schema;
    }

    /** Of a length of time, no pattern tells whether it is negative. */
    private static Map<String, Object> notNegative(Class<?> type) {
        if (type == Money.class) {
            return Map.of("properties", Map.of("amount", Map.of(MINIMUM, 0)));
        }
        return Number.class.isAssignableFrom(type) ? Map.of(MINIMUM, 0) : Map.of();
    }
}
