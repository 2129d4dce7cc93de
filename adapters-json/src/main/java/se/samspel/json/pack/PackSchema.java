package se.samspel.json.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Operation;

/** The JSON Schema of rule packs. */
public final class PackSchema {

    private static final String SOURCE = "source";
    private static final String REQUIRED = "required";

    private PackSchema() {}

    /** The schema as plain values. */
    public static Map<String, Object> tree() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        PartSchemas.addTo(definitions);
        ItemSchemas.addTo(definitions);
        RouteSchemas.addTo(definitions);
        definitions.put("change", change());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        tree.putAll(pack().tree());
        tree.put("$defs", definitions);
        return tree;
    }

    private static Schema pack() {
        Map<String, Object> citing = Map.of("properties", Map.of("changes", Map.of("items", required(SOURCE))));
        Schema regulated = Schema.object("Not regulated", "Days for which the id has no layer on purpose.")
                .has("from", Schema.ref("day", "The first such day."))
                .has("until", Schema.ref("day", "The last such day."))
                .mayHave(SOURCE, Schema.ref("citation"));
        return Schema.object("Samspel rule pack", "What one level of governance says: a layer of rules, as data only.")
                .mayHave("$schema", Schema.of("string", "Where this schema stands, for editors."))
                .has("format", Schema.of("string", "The format.").with("const", CanonicalForm.FORMAT))
                .has("id", Schema.ref("id", "The id; the rule set made of this layer and its parents bears it."))
                .has("version", Schema.of("string", "The version, such as \"2027.1\"."))
                .mayHave(
                        "level",
                        Schema.of(
                                "string",
                                "What people call the level, such as base, region or local. Left out:"
                                        + " region if there are parents, else base."))
                .mayHave(
                        "parents",
                        Schema.list(
                                Schema.of("string", "").with("examples", List.of("base", "base@[1,2)")),
                                "The layers it stands on, in any version or in some, such as \"base@[1,2)\"."))
                .mayHavePeriod("the layer is in force")
                .mayHave("notRegulated", Schema.list(regulated, "Times with no layer of this id, on purpose."))
                .mayHave(
                        SOURCE,
                        Schema.ref(
                                "document",
                                "What every change cites that has no source of its own; without a clause, each names its own."))
                .has("changes", Schema.list(Schema.ref("change"), "What the layer does, in any order."))
                .with("if", citesClause())
                .with("else", citing);
    }

    private static Map<String, Object> change() {
        Schema change = Schema.object(
                        "Change",
                        "One thing that the layer does: with a whole item, with one aspect of an item, or that an item"
                                + " goes.")
                .has("do", Schema.word(Choice.OPERATION, "What is done."))
                .mayHave(SOURCE, Schema.ref("citation", "By what decision. Left out: the source of the pack."))
                .mayHave("reason", Schema.ref("text", "Why."))
                .mayHave("fixed", Schema.of("boolean", "Whether no layer above may touch the item."));
        ChangeReader.ITEMS.forEach(kind -> change.mayHave(kind.word(), Schema.ref(definition(kind))));
        return change.mayHave(ChangeReader.ITEM, Schema.ref("id", "The item, if only an aspect changes or it goes."))
                .mayHave(Kind.RANGE.word(), Schema.ref("range", "The parameter's range from now on."))
                .mayHave(Kind.SEVERITY.word(), Schema.word(Choice.SEVERITY, "The requirement's severity from now on."))
                .mayHave(Kind.MUST.word(), Schema.ref("condition", "What the requirement asks for too."))
                .mayHave(Kind.LABEL.word(), Schema.ref("text", "What people call the item, or what is asked."))
                .mayHave(
                        AspectReader.ONLY,
                        Schema.of("string", "Nothing but the source changes.").with("const", Kind.SOURCE.word()))
                .with("if", Map.of("properties", Map.of("do", Map.of("const", withdraw()))))
                .with(
                        "then",
                        Schema.any()
                                .with(REQUIRED, List.of(ChangeReader.ITEM))
                                .with(
                                        "propertyNames",
                                        Map.of("enum", List.of("do", SOURCE, "reason", "fixed", ChangeReader.ITEM)))
                                .tree())
                .with("else", Schema.any().oneOf(ChangeReader.SHAPES).tree())
                .tree();
    }

    /** A fact is both something that a pack adds and something that conditions name. */
    private static String definition(Kind kind) {
        return kind == Kind.FACT ? kind.word() + "Item" : kind.word();
    }

    private static Map<String, Object> citesClause() {
        Map<String, Object> cites = new LinkedHashMap<>(required(SOURCE));
        cites.put("properties", Map.of(SOURCE, required(PartSchemas.CLAUSE)));
        return cites;
    }

    private static Map<String, Object> required(String name) {
        return Map.of(REQUIRED, List.of(name));
    }

    private static String withdraw() {
        return Choice.OPERATION.words().get(Operation.WITHDRAW.ordinal());
    }
}
