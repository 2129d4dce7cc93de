package se.samspel.json.pack;

import java.util.List;
import java.util.Map;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.layer.Source;

/** The schemas of what changes are made of: ids, days, texts, ranges, sources, facts and conditions. */
final class PartSchemas {

    /** What a part of a pack needs of a source of the pack, to have none of its own. */
    static final String CLAUSE = "clause";

    private static final String CONDITION = "condition";

    private PartSchemas() {}

    static void addTo(Map<String, Object> definitions) {
        definitions.put(
                "id",
                Schema.of("string", "Letters a-z, digits, dot, hyphen and underscore; at most 64.")
                        .with("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")
                        .tree());
        definitions.put(
                "day",
                Schema.of("string", "A date such as 2027-01-01.")
                        .with("format", "date")
                        .with("pattern", "^\\d{4}-\\d{2}-\\d{2}$")
                        .tree());
        definitions.put(
                "text",
                Schema.object("Text", "What people read, in Swedish and in English.")
                        .has("sv", Schema.of("string", "In Swedish."))
                        .has("en", Schema.of("string", "In English."))
                        .tree());
        definitions.put(
                "range",
                Schema.object(
                                "Range",
                                "Numbers from a least to a most, both included; one that is left out has no end.")
                        .mayHave("least", Schema.of("number", "The least number."))
                        .mayHave("most", Schema.of("number", "The most; not below the least."))
                        .tree());
        definitions.put(
                "words",
                Schema.list(
                                Schema.object("Word", "A word and what people call it.")
                                        .has("value", Schema.of("string", "The word, as documents have it."))
                                        .has("label", Schema.ref("text", "What people call it.")),
                                "Words, each once.")
                        .tree());
        definitions.put(
                "source",
                source().has(CLAUSE, clause())
                        .mayHavePeriod("the document is valid")
                        .tree());
        definitions.put(
                "document",
                source().mayHave(CLAUSE, clause())
                        .mayHavePeriod("the document is valid")
                        .tree());
        definitions.put(
                "citation",
                Schema.anyOf(
                                "Where it comes from: a whole source, or just the clause, in the document cited around"
                                        + " it.",
                                Schema.of("string", "The clause, such as § 3."),
                                Schema.ref("source"))
                        .tree());
        definitions.put("fact", fact().tree());
        definitions.put("scope", Schema.word(Choice.SCOPE, "What it speaks of.").tree());
        definitions.put(
                "limit",
                Schema.anyOf(
                                "What a number is compared with: the id of a parameter, which a region can change, or a"
                                        + " range, which it cannot.",
                                Schema.ref("id"),
                                Schema.ref("range"))
                        .tree());
        definitions.put(CONDITION, condition());
    }

    private static Schema source() {
        return Schema.object("Source", "Where a rule comes from.")
                .has("document", Schema.of("string", "The name of the document."))
                .mayHave(
                        "kind",
                        Schema.word(
                                        Choice.SOURCE_KIND,
                                        "Whether the rule is what the document says or how you read it.")
                                .with("default", Source.Kind.TEXT.name()));
    }

    private static Schema clause() {
        return Schema.of("string", "The heading, paragraph or section.");
    }

    private static Schema fact() {
        return Schema.ref("id", "A fact of the catalogue, or a question or fact that this pack or a layer below adds.")
                .with(
                        "examples",
                        Catalogue.FACTS.stream().map(fact -> fact.id().value()).toList());
    }

    private static Map<String, Object> condition() {
        Schema values = Schema.list(
                Schema.of("string", "").with("type", List.of("string", "boolean")),
                "The values of which the fact has one: words, or true and false.");
        return Schema.anyOf(
                        "A sentence that is met, not met, or unknown.",
                        Schema.object("One of", "The fact has one of the values.")
                                .has("fact", Schema.ref("fact"))
                                .has("in", values),
                        Schema.object("Within", "The number is within the limit.")
                                .has("fact", Schema.ref("fact"))
                                .has("within", Schema.ref("limit")),
                        Schema.object("Has", "The set of words has the word.")
                                .has("fact", Schema.ref("fact"))
                                .has("has", Schema.of("string", "The word.")),
                        Schema.object("Empty", "The set of words has no word in it.")
                                .has("fact", Schema.ref("fact"))
                                .has("empty", Schema.yes("Always true.")),
                        Schema.object("Known", "Something is known about the fact.")
                                .has("fact", Schema.ref("fact"))
                                .has("known", Schema.yes("Always true.")),
                        Schema.object("And", "Every part is met; always met if there are none.")
                                .has("and", Schema.list(Schema.ref(CONDITION), "The parts.")),
                        Schema.object("Or", "Some part is met.")
                                .has("or", Schema.list(Schema.ref(CONDITION), "The parts.")),
                        Schema.object("Not", "The part is not met.").has("not", Schema.ref(CONDITION)),
                        each("All", "all", "Each element meets the condition."),
                        each("Any", "any", "Some element meets the condition."),
                        each("Count", "count", "The number of elements that meet the condition is within the limit.")
                                .has("within", Schema.ref("limit")))
                .tree();
    }

    private static Schema each(String title, String name, String description) {
        return Schema.object(title, description)
                .has(name, Schema.ref("scope", "Which elements."))
                .has("where", Schema.ref(CONDITION, "What is asked of each element."));
    }
}
