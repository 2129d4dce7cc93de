package se.samspel.json.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        Optional<ValueSchema> known = ValueSchema.of(member.type());
        Map<String, Object> schema = new LinkedHashMap<>();
        definition(member.type())
                .ifPresentOrElse(
                        name -> schema.put("$ref", "#/$defs/" + name),
                        () -> schema.putAll(known.map(ValueSchema::keywords).orElse(Map.of())));
        if (member.has(Filled.class)) {
            schema.put("pattern", "[^ \\t\\n\\x0B\\f\\r]");
        }
        if (member.has(NotNegative.class)) {
            schema.putAll(notNegative(member.type()));
        }
        return schema;
    }

    /** What the definition of a type is called, if it has one. */
    static Optional<String> definition(Class<?> type) {
        return ValueSchema.of(type).map(ValueSchema::name).orElse(Optional.of(type.getSimpleName()));
    }

    /** Of a length of time, no pattern tells whether it is negative. */
    private static Map<String, Object> notNegative(Class<?> type) {
        if (type == Money.class) {
            return Map.of("properties", Map.of("amount", Map.of(MINIMUM, 0)));
        }
        return Number.class.isAssignableFrom(type) ? Map.of(MINIMUM, 0) : Map.of();
    }
}
