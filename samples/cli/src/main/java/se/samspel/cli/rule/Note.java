package se.samspel.cli.rule;

import java.util.List;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.text.Text;

/**
 * Something said of an item, with a label before it.
 *
 * @param label the label
 * @param lines what is said, each on a line of its own
 */
record Note(Text label, List<Text> lines) {

    static Note of(Text label, Text line) {
        return new Note(label, List.of(line));
    }

    static Note of(Text label, Outline outline) {
        return new Note(label, outline.lines());
    }

    void write(Page page) {
        Text before = label;
        for (Text line : lines) {
            page.note(Margin.NOTE, before, page.in(line));
            before = Text.same("");
        }
    }
}
