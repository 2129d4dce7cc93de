package se.samspel.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All that the sources say, item by item, as {@code traceability.txt} has it.
 *
 * @param documents the sources, by the letter that the numbers of their items begin with, in the order of the file
 * @param headings the headings of each source, by its name, in its order
 * @param sections the parts of the page
 */
record Trace(Map<String, String> documents, Map<String, List<String>> headings, List<Section> sections) {

    /** A part of the page with its items. */
    record Section(String title, List<TracedItem> items) {}

    static Trace read() {
        Map<String, String> documents = new LinkedHashMap<>();
        Map<String, List<String>> headings = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        for (List<String> line : lines()) {
            switch (line.get(0)) {
                case "document" -> {
                    documents.put(line.get(1), line.get(2));
                    headings.put(line.get(2), new ArrayList<>());
                }
                case "heading" -> last(headings.values()).add(line.get(1));
                case "section" -> sections.add(new Section(line.get(1), new ArrayList<>()));
                default -> sections.get(sections.size() - 1).items().add(TracedItem.parse(line));
            }
        }
        return new Trace(documents, headings, sections);
    }

    /** The name of the source that says the item; what users need besides is told beside what the last one says. */
    String document(TracedItem item) {
        return documents.getOrDefault(item.letter(), last(documents.values()));
    }

    List<TracedItem> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** The items of a letter. */
    List<TracedItem> items(String letter) {
        return items().stream().filter(item -> item.letter().equals(letter)).toList();
    }

    /** The items of the source on process work from one number to another, both included. */
    Stream<TracedItem> items(int from, int to) {
        return items("A").stream().filter(item -> from <= item.number() && item.number() <= to);
    }

    private static <T> T last(Collection<T> some) {
        return some.stream().reduce((one, next) -> next).orElseThrow();
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
