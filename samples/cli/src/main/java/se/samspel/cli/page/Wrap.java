package se.samspel.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at its spaces; a no-break space keeps what it joins together. */
final class Wrap {

    private Wrap() {}

    /** Lines of at most so many characters, but for words that are longer; at least one line. */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("[ \\n\\t]+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
