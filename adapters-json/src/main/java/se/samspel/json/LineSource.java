package se.samspel.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a stream into lines; of a line that is too long for a document it keeps no more than shows that. */
final class LineSource {

    private static final int LONGEST = Limits.DOCUMENT_BYTES + 1;

    private final InputStream stream;
    private final byte[] buffer = new byte[65_536];
    private int next;
    private int filled;
    private long number;
    private long consumed;

    LineSource(InputStream stream) {
        this.stream = stream;
    }

    /** The next lines that are not blank, until there are so many or they are so large; none at the end. */
    List<DocumentLine> batch(int lines, int bytes) throws IOException {
        List<DocumentLine> batch = new ArrayList<>();
        int kept = 0;
        while (batch.size() < lines && kept < bytes) {
            Optional<DocumentLine> line = line();
            if (line.isEmpty()) {
                break;
            }
            if (!line.get().isBlank()) {
                batch.add(line.get());
                kept += line.get().length();
            }
        }
        return batch;
    }

    private Optional<DocumentLine> line() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && fill()) {
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, next, Math.min(end - next, LONGEST - line.size()));
            ended = end < filled;
            int read = end - next + (ended ? 1 : 0);
            next += read;
            consumed += read;
        }
        number++;
        return Optional.of(new DocumentLine(number, consumed, line.toByteArray()));
    }

    /** Whether there is anything more. */
    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, stream.read(buffer));
        }
        return next < filled;
    }
}
