package se.samspel.json.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** Reads what a pack asks for: questions and declared facts. */
final class AskedReader {

    private static final Words ANSWER = new Words(
            "ett ord som {\"value\": \"…\", \"label\": {…}}", "a word such as {\"value\": \"…\", \"label\": {…}}");

    private final Values values;

    AskedReader(Values values) {
        this.values = values;
    }

    Question question(Fields fields, Source source) {
        return new Question(
                values.id(fields, "id"),
                values.text(fields, "text"),
                words(fields, "answers"),
                fields.optional("mayAnswer", node -> values.list(node, id -> values.scalar(Id.class, id)))
                        .orElse(List.of()),
                source);
    }

    DeclaredFact fact(Fields fields, Source source) {
        return new DeclaredFact(
                values.id(fields, "id"),
                values.text(fields, "label"),
                values.word(fields, "scope", Choice.SCOPE),
                factValues(fields),
                source);
    }

    /** What the values of a fact can be; only the fields of its type may be there. */
    private DeclaredFact.Values factValues(Fields fields) {
        fields.require("type");
        Optional<Fact<?>> type = fields.optional("type", node -> values.word(Choice.FACT_TYPE, node));
        if (type.isEmpty()) {
            fields.allow(List.of("unit", "words"));
        } else if (type.get() instanceof NumberFact) {
            return new DeclaredFact.Numbers(values.word(fields, "unit", Choice.UNIT));
        } else if (type.get() instanceof WordFact) {
            return new DeclaredFact.Words(words(fields, "words"));
        }
        return new DeclaredFact.YesOrNo();
    }

    private List<Map.Entry<String, Text>> words(Fields fields, String name) {
        Set<String> seen = new HashSet<>();
        List<Map.Entry<String, Text>> words = new ArrayList<>();
        for (Map.Entry<Node, Map.Entry<String, Text>> word : values.list(fields, name, this::word)) {
            if (seen.add(word.getValue().getKey())) {
                words.add(word.getValue());
            } else {
                Words shown = Words.quoted("", word.getValue().getKey(), "");
                values.note(Fault.REPEATED_WORD, word.getKey().place(), shown);
            }
        }
        return words;
    }

    private Optional<Map.Entry<Node, Map.Entry<String, Text>>> word(Node node) {
        return values.object(
                node,
                ANSWER,
                fields -> Map.entry(node, Map.entry(values.string(fields, "value"), values.text(fields, "label"))));
    }
}
