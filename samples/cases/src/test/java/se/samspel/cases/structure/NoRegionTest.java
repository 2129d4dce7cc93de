package se.samspel.cases.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library knows no region: only citations may name one. */
class NoRegionTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Pattern REGION = Pattern.compile(
            "j[aä]mtland|j[oö]nk[oö]ping|lidk[oö]ping|skellefte|norsj|[oö]stersund|v[aä]sterbotten|skaraborg",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CITATION = Pattern.compile("(Source\\.text|= text)\\(\"");

    @ParameterizedTest
    @ValueSource(strings = {"core", "rules-api", "rules-default"})
    void no_line_names_a_region_outside_a_citation(String module) {
        assertThat(lines(ROOT.resolve(module).resolve("src/main")))
                .hasSizeGreaterThan(1000)
                .filteredOn(line -> REGION.matcher(line).find())
                .allMatch(line -> CITATION.matcher(line).find());
    }

    private static Stream<String> lines(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile).toList().stream().flatMap(NoRegionTest::linesOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
