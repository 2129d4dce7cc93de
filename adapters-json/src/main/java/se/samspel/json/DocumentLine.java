package se.samspel.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** One line of a file of documents, as it stands there. */
public final class DocumentLine {

    private final long number;
    private final long end;
    private final byte[] bytes;

    DocumentLine(long number, long end, byte[] bytes) {
        this.number = number;
        this.end = end;
        this.bytes = bytes;
    }

    /** Its number in the file, from 1; blank lines are counted. */
    public long number() {
        return number;
    }

    /** How many bytes of the file end with this line, so that one can tell how far it has been read. */
    public long end() {
        return end;
    }

    /** Its bytes without the line feed; of a line longer than {@link Limits#DOCUMENT_BYTES}, one byte more than that. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its text, with a replacement character for whatever is not UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The document on the line, or what is wrong with it; to the problems the line is the whole text. */
    public Reading readBy(DocumentReader reader) {
        return reader.read(bytes);
    }

    /** The problems of this line, on the line that it is in the file. */
    public List<Problem> inTheFile(List<Problem> problems) {
        int line = (int) Math.min(number, Integer.MAX_VALUE);
        return problems.stream()
                .map(problem ->
                        new Problem(problem.code(), problem.pointer(), line, problem.column(), problem.message()))
                .toList();
    }

    /** Whether it is no longer than a document may be, so that all of it is here. */
    public boolean isWhole() {
        return bytes.length <= Limits.DOCUMENT_BYTES;
    }

    int length() {
        return bytes.length;
    }

    boolean isBlank() {
        if (!isWhole()) {
            return false;
        }
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
