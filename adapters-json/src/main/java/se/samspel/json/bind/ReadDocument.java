package se.samspel.json.bind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ObjectNode;

/**
 * What could be read of a document.
 *
 * @param document the document, with stand-ins for what could not be read
 * @param root the text it was read from, as a tree
 * @param losses what stand-ins stand for
 */
public record ReadDocument(Case document, ObjectNode root, Losses losses) {

    private static final String FORMAT = "format";
    private static final String KIND = "kind";
    private static final Scalar<?> TEXT = Scalars.of(String.class).orElseThrow();

    /** Reads a document of the kind that it says it is; empty, with faults noted, if it is of no known kind. */
    public static Optional<ReadDocument> of(Node node, Faults faults) {
        if (!(node instanceof ObjectNode root)) {
            new ScalarReader(faults).refuse(node, Example.ofDocument());
            return Optional.empty();
        }
        Optional<DocumentKind> kind = kind(root, faults);
        if (kind.isEmpty()) {
            format(root, Set.of(), faults);
            return Optional.empty();
        }
        Class<? extends Case> type = kind.get().type();
        List<String> known = Stream.concat(Stream.of(FORMAT, KIND), Shape.of(type).names().stream())
                .toList();
        Set<String> meant = UnknownFields.note(root, known, faults);
        format(root, meant, faults);
        Losses losses = new Losses();
        return new RecordReader(faults, losses)
                .record(type, root, meant)
                .map(document -> new ReadDocument(type.cast(document), root, losses));
    }

    private static Optional<DocumentKind> kind(ObjectNode root, Faults faults) {
        Optional<String> word = header(KIND, root, Set.of(), faults);
        Optional<DocumentKind> kind = word.flatMap(DocumentKind::called);
        if (word.isPresent() && kind.isEmpty()) {
            Words shown = Words.quoted("", word.get(), "");
            faults.note(
                    Fault.UNKNOWN_KIND, root.get(KIND).orElse(root).place(), shown, Words.list(DocumentKind.words()));
        }
        return kind;
    }

    private static void format(ObjectNode root, Set<String> meant, Faults faults) {
        header(FORMAT, root, meant, faults)
                .filter(format -> !format.equals(DocumentKind.FORMAT))
                .ifPresent(format -> faults.note(
                        Fault.UNKNOWN_FORMAT,
                        root.get(FORMAT).orElse(root).place(),
                        Words.quoted("", format, ""),
                        Words.quoted("", DocumentKind.FORMAT, "")));
    }

    private static Optional<String> header(String name, ObjectNode root, Set<String> meant, Faults faults) {
        Optional<Node> node = root.get(name);
        if (node.isEmpty() && root.whole() && !meant.contains(name)) {
            faults.note(
                    Fault.MISSING_HEADER, root.place(), name, name.equals(FORMAT) ? Example.format() : Example.kind());
        }
        return node.flatMap(text -> new ScalarReader(faults).read(TEXT, text)).map(String.class::cast);
    }
}
