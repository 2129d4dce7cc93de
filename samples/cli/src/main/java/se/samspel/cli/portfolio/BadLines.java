package se.samspel.cli.portfolio;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.json.AnswerJson;
import se.samspel.json.JsonText;
import se.samspel.json.Limits;

/** The lines that could not be judged, in a file of their own, each with its number and what is wrong with it. */
final class BadLines implements Closeable {

    private final Path file;
    private @Nullable BufferedWriter writer;

    /** Lines that will be written to this file; it comes into being with the first of them. */
    BadLines(Path file) {
        this.file = file;
    }

    void add(LineJudged line) throws IOException {
        if (writer == null) {
            writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", line.number());
        members.putAll(AnswerJson.of(line.problems()));
        boolean whole = line.text().length() <= Limits.DOCUMENT_BYTES;
        members.put(
                whole ? "text" : "beginning", whole ? line.text() : line.text().substring(0, 1_000));
        writer.write(JsonText.line(members));
        writer.write('\n');
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
