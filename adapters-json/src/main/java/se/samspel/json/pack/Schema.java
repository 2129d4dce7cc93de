package se.samspel.json.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON Schema on its way to being complete, keyword by keyword. */
final class Schema {

    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    private final Map<String, Object> keywords = new LinkedHashMap<>();
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    private Schema() {}

    /** Any value. */
    static Schema any() {
        return new Schema();
    }

    /** What a definition of that name allows, described as it is meant here. */
    static Schema ref(String definition, String description) {
        return ref(definition).with("description", description);
    }

    /** What a definition of that name allows. */
    static Schema ref(String definition) {
        return new Schema().with("$ref", "#/$defs/" + definition);
    }

    /** A value of a type, such as {@code string}. */
    static Schema of(String type, String description) {
        return new Schema().with("type", type).with("description", description);
    }

    /** One of some words. */
    static Schema word(Choice<?> choice, String description) {
        return of("string", description).with("enum", choice.words());
    }

    /** True and nothing else. */
    static Schema yes(String description) {
        return new Schema().with("const", true).with("description", description);
    }

    /** A list. */
    static Schema list(Schema elements, String description) {
        return of("array", description).with("items", elements.tree());
    }

    /** What one or more of some schemas allow. */
    static Schema anyOf(String description, Schema... any) {
        return new Schema()
                .with("description", description)
                .with("anyOf", List.of(any).stream().map(Schema::tree).toList());
    }

    /** An object with a title that editors show; it has the properties that are added and no other. */
    static Schema object(String title, String description) {
        return new Schema().with("title", title).with("type", "object").with("description", description);
    }

    /** The same with a keyword. */
    Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    /** The same with the fields of just one of these ways. */
    Schema oneOf(Shapes shapes) {
        return with(
                "oneOf", shapes.all().stream().map(shape -> one(shape, shapes)).toList());
    }

    private static Map<String, Object> one(List<String> shape, Shapes shapes) {
        List<Map<String, Object>> others = shapes.names().stream()
                .filter(name -> !shape.contains(name))
                .sorted()
                .map(name -> Map.<String, Object>of(REQUIRED, List.of(name)))
                .toList();
        return any().with(REQUIRED, shape).with("not", Map.of("anyOf", others)).tree();
    }

    /** The same with a property that must be there. */
    Schema has(String name, Schema property) {
        required.add(name);
        return mayHave(name, property);
    }

    /** The same with a property that may be left out. */
    Schema mayHave(String name, Schema property) {
        properties.put(name, property.tree());
        return this;
    }

    /** The same with the days on which it holds. */
    Schema mayHavePeriod(String what) {
        return mayHave("from", ref("day", "The first day on which " + what + ". Left out: every day before."))
                .mayHave("until", ref("day", "The last day on which " + what + ". Left out: every day after."));
    }

    /** As plain values. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>(keywords);
        if (!required.isEmpty()) {
            tree.put(REQUIRED, List.copyOf(required));
        }
        if ("object".equals(keywords.get("type"))) {
            tree.put(PROPERTIES, properties);
            tree.putIfAbsent("additionalProperties", false);
        }
        return tree;
    }
}
