package se.samspel.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samspel.json.check.ContentCheck;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Place;
import se.samspel.json.fault.Words;
import se.samspel.json.record.ReadRecord;
import se.samspel.json.tree.Bounds;
import se.samspel.json.tree.Dialect;
import se.samspel.json.tree.Tree;
import se.samspel.json.tree.TreeReader;
import se.samspel.json.tree.Utf8;
import se.samspel.rules.comparison.Recorded;

/**
 * Reads records, as {@link RecordJson} writes them: a case with the answer that was given to it. It tells everything that
 * is wrong with one at once.
 *
 * <pre>{@code
 * RecordReading reading = RecordReader.in(Locale.ENGLISH).read(Files.readAllBytes(file));
 * reading.problems().forEach(problem -> System.err.println(problem.line() + " " + problem.message()));
 * reading.record().ifPresent(record -> show(rules.replay(record, record.rules().asOf())));
 * }</pre>
 *
 * <p>That the answer is the one that was given is not seen here: judging the case again shows it. No input makes it
 * throw, fill the memory or run for long: see {@link Limits}. A reader may be used by any number of threads.
 */
public final class RecordReader {

    /** How much a record may hold; any other answer that was stored may hold as much. */
    static final Bounds BOUNDS = new Bounds(
            Limits.RECORD_VALUES,
            Limits.DEPTH + 1,
            Limits.RECORD_VALUES,
            Limits.NAME_LENGTH,
            Limits.RECORD_BYTES,
            Limits.NUMBER_LENGTH);

    private final Locale locale;
    private final ContentCheck check;

    private RecordReader(Locale locale) {
        this.locale = locale;
        this.check = new ContentCheck(Words.isSwedish(locale));
    }

    /** A reader whose messages are in Swedish if that is the locale's language, else in English. */
    public static RecordReader in(Locale locale) {
        return new RecordReader(locale);
    }

    /** Reads a record from bytes in UTF-8, with or without a byte order mark. */
    public RecordReading read(byte[] bytes) {
        ProblemList problems = new ProblemList(locale);
        Optional<Recorded> record = record(bytes, problems);
        List<Problem> found = problems.problems();
        return new RecordReading(found.isEmpty() ? record : Optional.empty(), found);
    }

    private Optional<Recorded> record(byte[] bytes, ProblemList problems) {
        if (bytes.length > Limits.RECORD_BYTES) {
            problems.note(Fault.TOO_LARGE, Place.root(1, 1), Limits.RECORD_BYTES);
            return Optional.empty();
        }
        Optional<Tree> tree =
                Utf8.decode(bytes, problems).map(text -> TreeReader.read(text, Dialect.JSON, BOUNDS, problems));
        Optional<ReadRecord> read = tree.filter(whole -> !whole.broken())
                .flatMap(Tree::root)
                .flatMap(root -> ReadRecord.of(root, DocumentReader.BOUNDS, problems));
        if (problems.size() <= Limits.PROBLEMS) {
            read.map(ReadRecord::document)
                    .map(check::violations)
                    .orElse(List.of())
                    .forEach(problems::note);
        }
        return read.filter(sound -> problems.size() == 0).map(RecordReader::recorded);
    }

    private static Recorded recorded(ReadRecord read) {
        return new Recorded(
                read.document().document(),
                CaseFingerprint.of(read.document().document()).equals(read.caseFingerprint()),
                read.sealed(),
                read.rules(),
                read.prints(),
                read.points(),
                read.locale());
    }
}
