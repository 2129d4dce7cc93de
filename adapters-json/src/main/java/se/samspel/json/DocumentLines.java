package se.samspel.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Many documents in one file, one on each line (JSON Lines), read and judged without holding them.
 *
 * <pre>{@code
 * DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
 * DocumentLines.of(stream).each(2, line -> line.readBy(reader).document().map(rules::judge), answers::add);
 * }</pre>
 *
 * <p>Blank lines are passed over. However long the file, no more is held than a batch for each thread and three more; a
 * batch ends with its 64th line, or with the one that takes it past a quarter of a megabyte.
 */
public final class DocumentLines {

    private static final int LINES_OF_A_BATCH = 64;
    private static final int BYTES_OF_A_BATCH = 262_144;

    private final LineSource source;

    private DocumentLines(LineSource source) {
        this.source = source;
    }

    /** The lines of a stream of UTF-8, which is left open. */
    public static DocumentLines of(InputStream stream) {
        return new DocumentLines(new LineSource(stream));
    }

    /**
     * Works on every line, several at a time, and hands on what comes of each in the order of the lines. Once: the stream
     * has been read then.
     *
     * @param threads how many lines are worked on at a time, from 1
     * @param work what is done with a line, in any thread; what it throws ends everything and is thrown here, while other
     *     threads may still finish the lines that they have begun
     * @param then who takes what came of it, in the thread of the caller
     * @throws IllegalArgumentException if there are no threads
     * @throws IllegalStateException if the thread of the caller is interrupted
     * @throws IOException if the stream fails; of the lines before that, the last ones may not have been handed on
     */
    public <R> void each(int threads, Function<DocumentLine, R> work, Consumer<? super R> then) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<List<R>>> underWay = new ArrayDeque<>();
            for (List<DocumentLine> batch = next(); !batch.isEmpty(); batch = next()) {
                List<DocumentLine> lines = batch;
                underWay.add(workers.submit(() -> lines.stream().map(work).toList()));
                if (underWay.size() > threads + 1) {
                    done(underWay.remove()).forEach(then);
                }
            }
            while (!underWay.isEmpty()) {
                done(underWay.remove()).forEach(then);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private List<DocumentLine> next() throws IOException {
        return source.batch(LINES_OF_A_BATCH, BYTES_OF_A_BATCH);
    }

    private static <R> List<R> done(Future<List<R>> batch) {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while lines were being worked on", e);
        }
    }
}
