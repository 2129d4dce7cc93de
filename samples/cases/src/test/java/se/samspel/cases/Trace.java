package se.samspel.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All that the source on process work says, item by item, as {@code traceability.txt} has it.
 *
 * @param headings the headings of the source, in its order
 * @param sections the parts of the page
 */
record Trace(List<String> headings, List<Section> sections) {

    /** The name of the source. */
    static final String DOCUMENT = "Jämtlands läns landsting: processorientering";

    /** A part of the page with its items. */
    record Section(String title, List<TracedItem> items) {}

    static Trace read() {
        List<String> headings = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (List<String> line : lines()) {
            switch (line.get(0)) {
                case "heading" -> headings.add(line.get(1));
                case "section" -> sections.add(new Section(line.get(1), new ArrayList<>()));
                default -> sections.get(sections.size() - 1).items().add(TracedItem.parse(line));
            }
        }
        return new Trace(headings, sections);
    }

    List<TracedItem> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** The items from one number to another, both included. */
    Stream<TracedItem> items(int from, int to) {
        return items().stream().filter(item -> from <= item.number() && item.number() <= to);
    }

    private static List<List<String>> lines() {
        try (InputStream file = Trace.class.getResourceAsStream("/traceability.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
