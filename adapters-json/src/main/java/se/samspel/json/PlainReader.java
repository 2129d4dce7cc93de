package se.samspel.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Place;
import se.samspel.json.tree.Dialect;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.TreeReader;
import se.samspel.json.tree.Utf8;

/**
 * Reads JSON as plain values, such as an answer that was stored: what {@link JsonText} writes, the other way.
 *
 * <pre>{@code
 * PlainReading reading = PlainReader.in(Locale.ENGLISH).read(Files.readAllBytes(file));
 * }</pre>
 *
 * <p>Comments ({@code //} and the rest of the line) are passed over. {@code null} is a problem, for what is absent is left
 * out. No input makes it throw, fill the memory or run for long: see {@link Limits}. A reader may be used by any number
 * of threads.
 */
public final class PlainReader {

    private final Locale locale;

    private PlainReader(Locale locale) {
        this.locale = locale;
    }

    /** A reader whose messages are in Swedish if that is the locale's language, else in English. */
    public static PlainReader in(Locale locale) {
        return new PlainReader(locale);
    }

    /** Reads a value from text. */
    public PlainReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a value from bytes in UTF-8, with or without a byte order mark. */
    public PlainReading read(byte[] bytes) {
        ProblemList problems = new ProblemList(locale);
        Optional<Object> value = value(bytes, problems);
        List<Problem> found = problems.problems();
        return new PlainReading(found.isEmpty() ? value : Optional.empty(), found);
    }

    private static Optional<Object> value(byte[] bytes, ProblemList problems) {
        if (bytes.length > Limits.RECORD_BYTES) {
            problems.note(Fault.TOO_LARGE, Place.root(1, 1), Limits.RECORD_BYTES);
            return Optional.empty();
        }
        return Utf8.decode(bytes, problems)
                .flatMap(text -> TreeReader.read(text, Dialect.WITH_COMMENTS, RecordReader.BOUNDS, problems)
                        .root())
                .map(root -> plain(root, problems));
    }

    private static Object plain(Node node, Faults faults) {
        if (node instanceof Node.ObjectNode object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, plain(member.value(), faults)));
            return members;
        } else if (node instanceof Node.ListNode list) {
            return list.elements().stream()
                    .map(element -> plain(element, faults))
                    .toList();
        } else if (node instanceof Node.Value value) {
            return value.value();
        } else if (node instanceof Node.NullNode) {
            faults.note(Fault.NULL, node.place());
        }
        return ""; // what could not be read has been noted
    }
}
