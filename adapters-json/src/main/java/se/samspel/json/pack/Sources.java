package se.samspel.json.pack;

import java.util.Optional;
import java.util.Set;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.json.tree.Node.TextNode;
import se.samspel.rules.layer.Source;
import se.samspel.time.Period;

/** Reads where things come from: a document and its clause, or just a clause of the document cited around it. */
final class Sources {

    private static final String SOURCE = "source";
    private static final String NO_CLAUSE = "";
    private static final Set<String> BESIDE_CLAUSE = Set.of("document", "kind", "from", "until");
    private static final Source UNREAD = Source.text("?", "?");
    private static final Words WHOLE = new Words(
            "en källa som {\"document\": \"…\", \"clause\": \"…\"}",
            "a source such as {\"document\": \"…\", \"clause\": \"…\"}");

    /** Where the pack itself has no source, a clause alone is of no document. */
    private static final Words ALONE = new Words(
            WHOLE.sv() + " (eller skriv dokumentet en gång för hela paketet, i dess egen \"source\")",
            WHOLE.en() + " (or write the document once for the whole pack, in a \"source\" of its own)");

    private final Values values;

    Sources(Values values) {
        this.values = values;
    }

    /** The source that the whole pack cites, if it says one; without a clause, each part names its own. */
    Optional<Source> ofPack(Fields pack) {
        Optional<Source> source = pack.optional(SOURCE, node -> hasNoClause(node) ? document(node) : whole(node));
        return source.or(() -> pack.get(SOURCE).map(unread -> UNREAD));
    }

    private static boolean hasNoClause(Node node) {
        return node instanceof ObjectNode source
                && BESIDE_CLAUSE.containsAll(source.members().keySet());
    }

    private Optional<Source> document(Node node) {
        return values.object(node, WHOLE, fields -> source(fields, NO_CLAUSE));
    }

    /** What a part of a pack cites: its own source, or the one around it. */
    Source of(Fields part, Optional<Source> around) {
        if (around.isPresent() && around.get().clause().equals(NO_CLAUSE)) {
            return part.required(SOURCE, node -> wholeOrClause(node, around.get()), UNREAD);
        } else if (around.isPresent()) {
            return part.optional(SOURCE, node -> wholeOrClause(node, around.get()))
                    .orElse(around.get());
        }
        return part.required(SOURCE, node -> values.object(node, ALONE, this::whole), UNREAD);
    }

    private Optional<Source> wholeOrClause(Node node, Source around) {
        return node instanceof TextNode clause
                ? Optional.of(new Source(around.document(), clause.value(), around.kind(), around.valid()))
                : whole(node);
    }

    private Optional<Source> whole(Node node) {
        return values.object(node, WHOLE, this::whole);
    }

    private Source whole(Fields fields) {
        return source(fields, values.string(fields, "clause"));
    }

    private Source source(Fields fields, String clause) {
        Optional<Source.Kind> kind = fields.optional("kind", word -> values.word(Choice.SOURCE_KIND, word));
        Period valid = Periods.inOrder(fields, values);
        return new Source(
                values.string(fields, "document"),
                clause,
                kind.orElse(Source.Kind.TEXT),
                Optional.of(valid).filter(days -> !days.equals(Period.ALWAYS)));
    }
}
