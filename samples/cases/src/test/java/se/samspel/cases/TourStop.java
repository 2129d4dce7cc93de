package se.samspel.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stop of the tour: a folder with a page, packs under {@code rules}, documents, and the answers to them under
 * {@code golden}.
 */
record TourStop(Path folder) {

    static final Path TOUR = Jvm.ROOT.resolve("samples/tour");

    private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUOTE = Pattern.compile("(?m)(?:^> .*\\n?)+");

    /** All stops, in the order of the tour. */
    static List<TourStop> all() {
        return Packs.folders(TOUR).stream().map(TourStop::new).toList();
    }

    /** The axis of variation that it shows, such as 1. */
    int number() {
        return Integer.parseInt(name().substring(0, 2));
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path rules() {
        return folder.resolve("rules");
    }

    Path page() {
        return folder.resolve("README.md");
    }

    Path golden(String file) {
        return folder.resolve("golden").resolve(file);
    }

    Path document(String name) {
        return folder.resolve(name + ".json");
    }

    /** The names of the documents, such as {@code ratified}. */
    List<String> names() {
        return json(folder).stream()
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .toList();
    }

    /** The names of the files with answers. */
    List<String> goldens() {
        return list(folder.resolve("golden")).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** What the packs say, without white space. */
    String packs() {
        return unspaced(texts(json(rules())));
    }

    /** The lines of packs that the page shows, without white space. */
    Stream<String> shownLines() {
        return BLOCK.matcher(text(page()))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> unspaced(line).replaceAll(",$", ""));
    }

    /** The sentences of answers that the page quotes, without white space. */
    Stream<String> quotes() {
        return QUOTE.matcher(text(page()))
                .results()
                .map(quote -> unspaced(quote.group().replaceAll("(?m)^> ", "")));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String texts(List<Path> files) {
        return String.join("\n", files.stream().map(TourStop::text).toList());
    }

    static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<Path> json(Path folder) {
        return list(folder).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
