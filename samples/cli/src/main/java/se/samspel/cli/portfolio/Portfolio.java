package se.samspel.cli.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.samspel.cli.judge.Bench;
import se.samspel.json.DocumentLine;
import se.samspel.json.DocumentLines;

/** A file with a document on each line, judged on every core without holding it. */
public final class Portfolio {

    private final Bench bench;
    private final Optional<PrintStream> terminal;

    /**
     * A portfolio that is judged on a bench.
     *
     * @param terminal where one sees how far it has come; empty if nobody looks
     */
    public Portfolio(Bench bench, Optional<PrintStream> terminal) {
        this.bench = bench;
        this.terminal = terminal;
    }

    /**
     * Judges the documents and sums up what is said of them; what cannot be judged is written aside, and the rest goes on.
     *
     * @param size the bytes of the stream; 0 if nobody knows
     * @throws IOException if the stream cannot be read or the lines cannot be written
     */
    public Tally judge(InputStream stream, long size, Path badLines) throws IOException {
        Tally tally = new Tally();
        Optional<ProgressBar> bar = terminal.map(shown -> new ProgressBar(shown, size));
        try (BadLines aside = new BadLines(badLines)) {
            DocumentLines.of(stream).each(Runtime.getRuntime().availableProcessors(), this::judge, line -> {
                tally.add(line);
                bar.ifPresent(shown -> shown.at(line, tally));
                if (line.sum().isEmpty()) {
                    add(aside, line);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            bar.ifPresent(ProgressBar::wipe);
        }
        return tally;
    }

    private LineJudged judge(DocumentLine line) {
        try {
            return LineJudged.of(line, bench.judge(line));
        } catch (RuntimeException | StackOverflowError e) {
            return LineJudged.failed(line, e);
        }
    }

    private static void add(BadLines aside, LineJudged line) {
        try {
            aside.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The size of a file in bytes; 0 if nobody knows. */
    public static long size(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.size(file) : 0;
    }
}
