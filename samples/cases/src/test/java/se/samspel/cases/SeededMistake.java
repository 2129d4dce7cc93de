package se.samspel.cases;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mistake that was put into a document on purpose, as a row of the table in {@code samples/mistakes/README.md} tells it.
 *
 * @param document the document with the mistake, such as {@code wrong-order}
 * @param good the document before it, such as {@code plan}
 * @param found what is to be found, each as code and element, such as {@code decision.in-turn staden-beslutar}
 */
record SeededMistake(String document, String good, List<String> found) {

    static final Path FOLDER = Jvm.ROOT.resolve("samples/mistakes");

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| [^|]+ \\| \\[([^]]+)]\\(\\1\\.json\\) \\| \\[([^]]+)]\\(good/\\2\\.json\\) \\| ([^|]+) \\|[^|]*\\|$");
    private static final Pattern FOUND = Pattern.compile("`([a-z.-]+)` \\(([^)]+)\\)");

    /** All of them, in the order of the table. */
    static List<SeededMistake> all() {
        return ROW.matcher(TourStop.text(FOLDER.resolve("README.md")))
                .results()
                .map(row -> new SeededMistake(row.group(1), row.group(2), found(row.group(3))))
                .toList();
    }

    private static List<String> found(String cell) {
        return FOUND.matcher(cell).results().flatMap(SeededMistake::elements).toList();
    }

    private static Stream<String> elements(MatchResult code) {
        return Arrays.stream(code.group(2).split(", ")).map(element -> code.group(1) + " " + element);
    }

    Path file() {
        return FOLDER.resolve(document + ".json");
    }

    Path goodFile() {
        return FOLDER.resolve("good").resolve(good + ".json");
    }

    Path golden() {
        return FOLDER.resolve("golden").resolve(document + ".sv.txt");
    }

    @Override
    public String toString() {
        return document;
    }
}
