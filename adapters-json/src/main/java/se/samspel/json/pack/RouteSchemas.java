package se.samspel.json.pack;

import java.util.List;
import java.util.Map;
import se.samspel.rules.form.Kind;

/** The schemas of bodies, acts, bindings, mandates, bans on delegation and routing tables. */
final class RouteSchemas {

    private RouteSchemas() {}

    static void addTo(Map<String, Object> definitions) {
        definitions.put(Kind.BODY.word(), body().tree());
        definitions.put(Kind.BINDING.word(), binding().tree());
        definitions.put(Kind.OWN_BODY.word(), ownBody().tree());
        definitions.put(Kind.MANDATE.word(), mandate().tree());
        definitions.put(Kind.NON_DELEGABLE.word(), nonDelegable().tree());
        definitions.put(Kind.ROUTING.word(), routing().tree());
        definitions.put(Kind.ACT.word(), act().tree());
        definitions.put("row", row());
    }

    private static Schema body() {
        return ItemSchemas.item("Body", "A body that acts in matters.")
                .has("name", Schema.ref("text", "What people call it."))
                .mayHave("kind", Schema.ref("id", "The kind of body, such as board: a word of BODY_KIND."));
    }

    private static Schema act() {
        return ItemSchemas.item("Act", "Something that a body does in a matter, such as \"decides\".")
                .has("label", Schema.ref("text", "What people call it, in the present tense."))
                .has("effect", Schema.word(Choice.EFFECT, "What it means for those concerned."));
    }

    private static Schema binding() {
        return Schema.object("Binding", "Which of the region's bodies is meant by a function of the base.")
                .mayHave("id", Schema.ref("id", "\"bind.\" and the function; may be left out."))
                .has("function", Schema.ref("id", "The body of the base."))
                .has("body", Schema.ref("id", "The body of the region."));
    }

    private static Schema ownBody() {
        return Schema.object("OwnBody", "Which of a principal's own bodies holds a function.")
                .mayHave("id", Schema.ref("id", "\"own.\", the function, the matter and whose; may be left out."))
                .has("function", Schema.ref("id", "The function, a body of the rule set."))
                .has("of", Schema.ref("id", "Whose: a kind of party such as municipality, or an official code."))
                .mayHave("matter", Schema.ref("id", "In which kind of matter. Left out: in any."))
                .has("body", Schema.ref("id", "The body that holds it."))
                .mayHave("joint", Schema.yes("All of them have that body in common; it acts for all at once."));
    }

    private static Schema mandate() {
        return ItemSchemas.binding(ItemSchemas.item("Mandate", "That a body may do an act in a kind of matter.")
                .has("body", Schema.ref("id", "The body."))
                .has("act", Schema.ref("id", "What it may do."))
                .has("matter", Schema.ref("id", "The kind of matter."))
                .mayHave("principals", principals())
                .mayHave("basis", Schema.word(Choice.BASIS, "What it rests on. Left out: AGREED."))
                .mayHave("delegation", delegation())
                .mayHave("when", Schema.ref("condition", "In which situations. Left out: in all.")));
    }

    private static Schema principals() {
        return Schema.object("Principals", "For which principals. Left out: for all.")
                .mayHave(
                        "kinds",
                        Schema.list(Schema.ref("id"), "Kinds of parties, such as municipality.")
                                .with("minItems", 1))
                .mayHave(
                        "codes",
                        Schema.list(Schema.of("string", "An official code."), "Official codes, such as 2380.")
                                .with("minItems", 1))
                .with("minProperties", 1);
    }

    private static Schema delegation() {
        return Schema.object("Delegation", "That it has been passed on from another mandate.")
                .has("from", Schema.ref("id", "That mandate."))
                .mayHave("reports", Schema.yes("Decisions by it must be reported to the body that passed it on."));
    }

    private static Schema nonDelegable() {
        return Schema.object("NonDelegable", "That deciding in a kind of matter may not be passed on.")
                .mayHave("id", Schema.ref("id", "\"non-delegable.\" and the matter; may be left out."))
                .has("matter", Schema.ref("id", "The kind of matter."));
    }

    private static Schema routing() {
        return Schema.object("Routing", "The routing table of a matter; its rows cover every situation once.")
                .mayHave("id", Schema.ref("id", "\"route.\" and the matter; may be left out."))
                .has("matter", Schema.ref("id", "The kind of matter."))
                .has("rows", Schema.list(Schema.ref("row"), "The rows, in any order."));
    }

    private static Map<String, Object> row() {
        Schema values = Schema.list(
                Schema.of("string", "").with("type", List.of("string", "boolean")), "The values that the row covers.");
        return Schema.object("Row", "In which situations it answers, and with which stages.")
                .mayHave(
                        "when",
                        Schema.object("When", "Facts and the values that the row covers; others may have any value.")
                                .with("additionalProperties", values.tree())
                                .with("propertyNames", Schema.ref("fact").tree()))
                .mayHave(
                        "stages",
                        Schema.list(StageSchemas.stage(), "The route, step by step.")
                                .with("minItems", 1))
                .mayHave("notStated", Schema.yes("The source does not say who decides here."))
                .mayHave("entry", Schema.word(Choice.ENTRY, "From when what is decided applies. Left out: not stated."))
                .mayHave(
                        "narrows",
                        Schema.ref("text", "Why some affected principal is left without a body that decides for it."))
                .mayHave("source", Schema.ref("citation", "The clause that says so. Left out: that of the table."))
                .oneOf(RowReader.SHAPES)
                .tree();
    }
}
