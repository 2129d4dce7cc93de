package se.samspel.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Place;
import se.samspel.json.pack.PackReader;
import se.samspel.json.tree.Bounds;
import se.samspel.json.tree.Dialect;
import se.samspel.json.tree.TreeReader;
import se.samspel.json.tree.Utf8;
import se.samspel.rules.layer.Layer;

/**
 * Reads rule packs: layers as one JSON file each and no code, such as a region's limits and routes. It tells everything
 * that is wrong with one at once.
 *
 * <pre>{@code
 * PackReading reading = RulePackReader.in(Locale.ENGLISH).read(Files.readAllBytes(file));
 * reading.problems().forEach(problem ->
 *         System.err.println(problem.line() + ":" + problem.column() + " " + problem.message()));
 * reading.layer().ifPresent(layers::add);
 * }</pre>
 *
 * <p>A pack has the form that {@link se.samspel.rules.form.CanonicalForm} writes, with members in any order, and may be
 * shorter: {@code level} follows from {@code parents}; {@code source} at the top is what every change cites that says no
 * other, and a change may say just a clause of it; the ids of bindings and routing tables follow from what they are
 * about. {@link RulePackSchema} helps an editor to write one.
 *
 * <p>The reading sees to it that the pack can be made into a layer; whether the layer fits those below it is told when a
 * rule set is assembled. So a fact that is neither in the catalogue nor in the pack is taken to be of a layer below.
 *
 * <p>No input makes it throw, fill the memory or run for long: see {@link Limits}. No name in a pack is ever taken for
 * the name of a class, and a condition that is Java code is refused. A reader may be used by any number of threads.
 */
public final class RulePackReader {

    private static final Bounds BOUNDS = new Bounds(
            Limits.VALUES,
            Limits.PACK_DEPTH,
            Limits.ELEMENTS,
            Limits.NAME_LENGTH,
            Limits.TEXT_LENGTH,
            Limits.NUMBER_LENGTH);

    private final Locale locale;

    private RulePackReader(Locale locale) {
        this.locale = locale;
    }

    /** A reader whose messages are in Swedish if that is the locale's language, else in English. */
    public static RulePackReader in(Locale locale) {
        return new RulePackReader(locale);
    }

    /** Reads a pack from text. */
    public PackReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a pack from bytes in UTF-8, with or without a byte order mark. */
    public PackReading read(byte[] bytes) {
        ProblemList problems = new ProblemList(locale);
        Optional<Layer> layer = layer(bytes, problems);
        List<Problem> found = problems.problems();
        return new PackReading(found.isEmpty() ? layer : Optional.empty(), found);
    }

    private static Optional<Layer> layer(byte[] bytes, ProblemList problems) {
        if (bytes.length > Limits.DOCUMENT_BYTES) {
            problems.note(Fault.TOO_LARGE, Place.root(1, 1), Limits.DOCUMENT_BYTES);
            return Optional.empty();
        }
        return Utf8.decode(bytes, problems)
                .flatMap(text ->
                        TreeReader.read(text, Dialect.JSON, BOUNDS, problems).root())
                .flatMap(root -> PackReader.read(root, problems));
    }
}
