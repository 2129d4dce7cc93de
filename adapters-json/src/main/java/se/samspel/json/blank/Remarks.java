package se.samspel.json.blank;

import java.util.ArrayList;
import java.util.List;

/** Words as comments, on lines that are not too long. */
final class Remarks {

    private static final int WIDTH = 96;
    private static final String SIGN = "// ";

    private Remarks() {}

    /** Each text begins on a line of its own. */
    static List<String> of(List<String> texts) {
        return texts.stream().flatMap(text -> lines(text).stream()).toList();
    }

    /** Lines as they are, as comments. */
    static List<String> verbatim(List<String> lines) {
        return lines.stream().map(line -> SIGN + line).toList();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(SIGN + line);
                line.setLength(0);
                line.append("  ");
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(SIGN + line);
        return lines;
    }
}
