package se.samspel.testkit.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.json.DocumentReader;
import se.samspel.json.Places;
import se.samspel.json.PlainReader;
import se.samspel.json.PlainReading;
import se.samspel.rules.RuleSets;
import se.samspel.rules.text.Text;

/**
 * What was read of a folder of examples.
 *
 * @param examples those that are whole, by name
 * @param problems what is wrong with the others
 */
record ExampleFolder(List<Example> examples, List<String> problems) {

    private static final String JSON = ".json";
    private static final String EXPECTED = ".expected.json";
    private static final String GOLDEN = "golden";
    private static final String RULES = "rules";
    private static final DocumentReader SWEDISH = DocumentReader.in(Text.SWEDISH);
    private static final DocumentReader ENGLISH = DocumentReader.in(Locale.ENGLISH);
    private static final PlainReader VALUES = PlainReader.in(Locale.ENGLISH);

    static ExampleFolder read(Path folder, RuleSets found) {
        List<Path> files = files(folder);
        List<Path> answers = Files.isDirectory(folder.resolve(GOLDEN)) ? files(folder.resolve(GOLDEN)) : List.of();
        List<Example> examples = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<Path> taken = new ArrayList<>();
        RuleSets rules = PacksBeside.in(folder.resolve(RULES), found, problems);
        KnownCodes known = KnownCodes.of(rules);
        files.stream().filter(file -> !isExpected(file)).forEach(file -> {
            Optional<Path> expected = expected(file);
            expected.ifPresentOrElse(
                    path -> expectation(path, known, problems)
                            .ifPresent(stated -> examples.add(example(file, stated, rules))),
                    () -> problems.add(file + ": nothing is expected of it; write " + name(file) + EXPECTED));
            taken.addAll(expected.stream().toList());
        });
        Stream.concat(files.stream().filter(ExampleFolder::isExpected), answers.stream())
                .filter(file -> !taken.contains(file))
                .forEach(file -> problems.add(file + ": there is no document that it is expected of"));
        below(folder)
                .forEach(further -> problems.add(further
                        + ": what is in a folder of a folder is not read; name it by itself, or move it to " + folder));
        return new ExampleFolder(examples, problems);
    }

    /** The folders in a folder that hold documents of their own. */
    private static List<Path> below(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(one -> !List.of(GOLDEN, RULES).contains(String.valueOf(one.getFileName())))
                    .filter(one -> !files(one).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> expected(Path document) {
        return Stream.of(
                        document.resolveSibling(name(document) + EXPECTED),
                        document.resolveSibling(GOLDEN).resolve(name(document) + JSON))
                .filter(Files::exists)
                .findFirst();
    }

    private static Example example(Path file, Expectation expectation, RuleSets rules) {
        DocumentReader reader = expectation.language().equals(Locale.ENGLISH) ? ENGLISH : SWEDISH;
        return new Example(name(file), file, reader.read(bytes(file)), expectation, rules);
    }

    private static Optional<Expectation> expectation(Path file, KnownCodes known, List<String> problems) {
        byte[] bytes = bytes(file);
        PlainReading reading = VALUES.read(bytes);
        reading.problems()
                .forEach(problem ->
                        problems.add(file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message()));
        boolean whole = !isExpected(file);
        List<StatedProblem> wrong = reading.value()
                .map(value -> whole ? StatedProblem.inWhole(value) : wrong(value, known))
                .orElse(List.of());
        Places places = Places.of(bytes);
        wrong.forEach(problem -> problems.add(file
                + places.find(problem.pointer())
                        .map(spot -> ":" + spot.line() + ":" + spot.column())
                        .orElse("")
                + ": " + problem.pointer() + ": " + problem.message()));
        return reading.value()
                .filter(value -> wrong.isEmpty())
                .map(value -> whole ? Expectation.whole(value) : Expectation.of(value));
    }

    private static List<StatedProblem> wrong(Object value, KnownCodes known) {
        return Stream.concat(StatedProblem.in(value).stream(), known.unknown(value).stream())
                .toList();
    }

    private static boolean isExpected(Path file) {
        return file.toString().endsWith(EXPECTED);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(JSON, "");
    }

    /** The JSON files in a folder, by name. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(JSON)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
