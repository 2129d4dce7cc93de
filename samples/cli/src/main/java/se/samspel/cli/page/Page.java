package se.samspel.cli.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.rules.text.Text;

/** A text under way, in one language: headings, paragraphs, notes with a label, and tables. */
public final class Page {

    /** The most characters of a line. */
    public static final int WIDTH = 90;

    private static final Pattern DASH = Pattern.compile(" *- ");

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    /** An empty page in the language of the locale. */
    public Page(Locale locale) {
        this.locale = locale;
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A text in the language of the page. */
    public String in(Text words) {
        return words.in(locale);
    }

    /** The title of the whole, underlined. */
    public void title(String title) {
        underlined(title, '=');
    }

    /** A heading of a part, underlined, with an empty line before it. */
    public void heading(Text heading) {
        blank();
        underlined(in(heading), '-');
    }

    /** An empty line. */
    public void blank() {
        text.append('\n');
    }

    /** A paragraph that begins at the margin. */
    public void paragraph(Text words) {
        hanging("", in(words));
    }

    /** A paragraph that hangs on what stands before it, such as a number; spaces and a dash that it begins with too. */
    public void hanging(String before, String words) {
        Matcher dash = DASH.matcher(words);
        String start = before + (dash.lookingAt() ? dash.group() : "");
        List<String> lines = Wrap.wrap(words.substring(start.length() - before.length()), WIDTH - start.length());
        String margin = " ".repeat(start.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? start : margin) + lines.get(i));
        }
    }

    /** A note that hangs on its label. */
    public void note(Margin margin, Text label, String words) {
        hanging(margin.before(in(label)), words);
    }

    /** A note whose lines stand as they are, such as a piece of JSON. */
    public void verbatim(Margin margin, Text label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(margin.before(i == 0 ? in(label) : "") + lines.get(i));
        }
    }

    /** A table. */
    public void table(Table table) {
        table.lines(WIDTH).forEach(this::line);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void underlined(String words, char under) {
        List<String> lines = Wrap.wrap(words, WIDTH);
        lines.forEach(this::line);
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        line(String.valueOf(under).repeat(longest));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
