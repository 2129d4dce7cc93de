package se.samspel.cli.rule;

import java.util.ArrayList;
import java.util.List;
import se.samspel.rules.text.Text;

/** Sentences under sentences, each level further in. */
final class Outline {

    private final List<Text> lines;

    private Outline(List<Text> lines) {
        this.lines = List.copyOf(lines);
    }

    /** One sentence. */
    static Outline of(Text line) {
        return new Outline(List.of(line));
    }

    /** A sentence, and others under it, each with a dash. */
    static Outline of(Text line, List<Outline> under) {
        List<Text> lines = new ArrayList<>(List.of(line));
        for (Outline outline : under) {
            for (int i = 0; i < outline.lines.size(); i++) {
                String before = i == 0 ? "- " : "  ";
                lines.add(outline.lines.get(i).map(text -> before + text));
            }
        }
        return new Outline(lines);
    }

    /** The lines, indented. */
    List<Text> lines() {
        return lines;
    }
}
