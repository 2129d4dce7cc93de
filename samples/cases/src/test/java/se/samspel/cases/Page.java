package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the documentation that a test makes from the library and compares with what stands there. */
final class Page {

    private static final boolean WRITE = "write".equals(System.getProperty("samspel.golden"));

    private Page() {}

    /** Fails unless the page reads so; writes it where golden files are to be written. */
    static void compare(String page, String text) throws IOException {
        Path file = Jvm.ROOT.resolve(page);
        if (WRITE) {
            Files.writeString(file, text);
        }
        assertThat(file).hasContent(text);
    }

    /** Fails unless the table stands between the comments of its name on the page; writes it likewise. */
    static void compare(String page, String name, String table) throws IOException {
        Path file = Jvm.ROOT.resolve(page);
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        String text = Files.readString(file);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        assertThat(from).as("the comment " + begin).isBetween(begin.length(), to);
        compare(page, text.substring(0, from) + table + text.substring(to));
    }

    static String table(List<String> headings, Stream<List<String>> rows) {
        return Stream.concat(
                        Stream.of(
                                line(headings),
                                line(headings.stream().map(heading -> "---").toList())),
                        rows.map(Page::line))
                .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
