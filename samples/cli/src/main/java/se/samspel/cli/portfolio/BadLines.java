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

/** The lines that could not be judged, in a file of their own, each with its number and what is wrong with it. */
final class BadLines implements Closeable {

    /** How much is kept of a line that is too long to be a document, in characters. */
    private static final int BEGINNING = 1_000;

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
        members.put(
                line.isWhole() ? "text" : "beginning",
                line.isWhole() ? line.text() : line.text().substring(0, BEGINNING));
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
