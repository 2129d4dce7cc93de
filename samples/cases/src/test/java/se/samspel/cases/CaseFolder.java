package se.samspel.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of cases: a document each, what was worked out by hand beside it, and the whole answers. */
final class CaseFolder {

    private static final Path FOLDER = Path.of("").toAbsolutePath();

    private CaseFolder() {}

    /** The names of the cases, sorted. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path document(String name) {
        return FOLDER.resolve(name + ".json");
    }

    static Path handTable(String name) {
        return FOLDER.resolve(name + ".md");
    }

    static Path golden(String file) {
        return FOLDER.resolve("golden").resolve(file);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
