package se.samspel.json.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.json.bind.Component;
import se.samspel.json.bind.DocumentKind;
import se.samspel.json.bind.Scalars;
import se.samspel.json.bind.Shape;

/** The JSON Schema of one kind of document: its own members, and a definition for each record within. */
public final class KindSchema {

    private final Descriptions words;
    private final Map<String, Object> definitions = new TreeMap<>();

    private KindSchema(Descriptions words) {
        this.words = words;
    }

    /** The schema as plain values, described in these words. */
    public static Map<String, Object> of(DocumentKind kind, Descriptions words) {
        return new KindSchema(words).document(kind);
    }

    private Map<String, Object> document(DocumentKind kind) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", header(words.of("format"), DocumentKind.FORMAT));
        members.put("kind", header(words.of("kind"), kind.word()));
        members.putAll(members(kind.type()));
        List<String> required = new ArrayList<>(List.of("format", "kind"));
        required.addAll(required(kind.type()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", kind.word());
        schema.put("description", words.of(kind.word()));
        schema.putAll(object(members, required));
        schema.put("$defs", definitions);
        return schema;
    }

    private static Map<String, Object> header(String description, String word) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("const", word);
        return schema;
    }

    private Map<String, Object> members(Class<?> record) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Component member : Shape.of(record).components()) {
            members.put(member.name(), MemberSchema.of(member, words.of(record, member)));
            MemberSchema.definition(member.type()).ifPresent(name -> define(name, member.type()));
        }
        return members;
    }

    private void define(String name, Class<?> type) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // its place, for a record that holds itself
            definitions.put(
                    name,
                    ValueSchema.of(type)
                            .map(value -> value(type, value))
                            .orElseGet(() -> object(members(type), required(type))));
        }
    }

    private Map<String, Object> value(Class<?> type, ValueSchema value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Scalars.of(type).map(words::of).ifPresent(form -> schema.put("description", form));
        schema.putAll(new TreeMap<>(value.keywords()));
        return schema;
    }

    private static List<String> required(Class<?> record) {
        return Shape.of(record).components().stream()
                .filter(Component::isDemanded)
                .map(Component::name)
                .toList();
    }

    private static Map<String, Object> object(Map<String, Object> members, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", members);
        schema.put("additionalProperties", false);
        return schema;
    }
}
