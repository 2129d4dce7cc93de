package se.samspel.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samspel.document.Case;
import se.samspel.json.bind.ReadDocument;
import se.samspel.json.check.ContentCheck;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Place;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Bounds;
import se.samspel.json.tree.Dialect;
import se.samspel.json.tree.Tree;
import se.samspel.json.tree.TreeReader;
import se.samspel.json.tree.Utf8;

/**
 * Reads documents from JSON, such as a piece of process work, and tells everything that is wrong with one at once.
 *
 * <pre>{@code
 * DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
 * Reading reading = reader.read(Files.readAllBytes(file));
 * reading.problems().forEach(problem ->
 *         System.err.println(problem.line() + ":" + problem.column() + " " + problem.message()));
 * reading.document().ifPresent(this::judge);
 * }</pre>
 *
 * <p>A document is an object with a {@code format} ("samspel/1"), a {@code kind} (one of {@link DocumentSchema#kinds})
 * and the components of the record that holds such a document, under their own names. What the document does not know may
 * be left out; {@code null} and unknown fields are problems. Comments are passed over: after {@code //} the rest of the
 * line, and what stands between a slash with a star and a star with a slash. When the JSON is whole, the content is
 * checked against the constraints in {@code se.samspel.constraint}; what follows only from something that could not be
 * read is not told.
 *
 * <p>No input makes it throw, fill the memory or run for long: see {@link Limits}. No name in a document is ever taken
 * for the name of a class. A reader may be used by any number of threads, and is best kept: the first one takes a while
 * to make.
 */
public final class DocumentReader {

    static final Bounds BOUNDS = new Bounds(
            Limits.VALUES, Limits.DEPTH, Limits.ELEMENTS, Limits.NAME_LENGTH, Limits.TEXT_LENGTH, Limits.NUMBER_LENGTH);

    private final Locale locale;
    private final ContentCheck check;

    private DocumentReader(Locale locale) {
        this.locale = locale;
        this.check = new ContentCheck(Words.isSwedish(locale));
    }

    /** A reader whose messages are in Swedish if that is the locale's language, else in English. */
    public static DocumentReader in(Locale locale) {
        return new DocumentReader(locale);
    }

    /** Reads a document from text. */
    public Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document from a stream of UTF-8, such as a file, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public Reading read(InputStream stream) throws IOException {
        return read(stream.readNBytes(Limits.DOCUMENT_BYTES + 1));
    }

    /** Reads a document from bytes in UTF-8, with or without a byte order mark. */
    public Reading read(byte[] bytes) {
        ProblemList problems = new ProblemList(locale);
        Optional<Case> document = document(bytes, problems);
        List<Problem> found = problems.problems();
        return new Reading(found.isEmpty() ? document : Optional.empty(), found);
    }

    private Optional<Case> document(byte[] bytes, ProblemList problems) {
        if (bytes.length > Limits.DOCUMENT_BYTES) {
            problems.note(Fault.TOO_LARGE, Place.root(1, 1), Limits.DOCUMENT_BYTES);
            return Optional.empty();
        }
        Optional<Tree> tree = Utf8.decode(bytes, problems)
                .map(text -> TreeReader.read(text, Dialect.WITH_COMMENTS, BOUNDS, problems));
        Optional<ReadDocument> read = tree.flatMap(Tree::root).flatMap(root -> ReadDocument.of(root, problems));
        if (tree.isPresent() && !tree.get().broken() && problems.size() <= Limits.PROBLEMS) {
            read.map(check::violations).orElse(List.of()).forEach(problems::note);
        }
        return read.map(ReadDocument::document);
    }
}
