package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.base.BaseRules;
import se.samspel.json.RulePackReader;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;

/** What the documentation shows is true: its commands run, its Java stands in compiled sources, its links lead somewhere. */
class DocumentationTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    /** How the cases of the README end; a command that is not named here ends with 0. */
    private static final Map<String, Integer> STATUS = Map.of(
            "overloaded-team", 1,
            "region-starter/src/test", 1,
            "unanswered", 1,
            "broken", 2,
            "samspel diff", 1,
            "--portfolio", 1);

    private static final String INTO = " > ";

    private static final String BUILT_BY_THE_READER = "region-starter/target";

    /** A record is not written over, and this one may be of rules that were changed since. */
    @BeforeAll
    static void the_record_of_the_readme_is_not_there_yet() throws IOException {
        Files.deleteIfExists(Jvm.ROOT.resolve("samples/cli/target/answer.json"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_of_the_readme_runs(String command) throws IOException {
        String[] parts = command.split(INTO);
        String[] words = parts[0].split(" ");
        Jvm.Result result = Jvm.onClassPath(List.of(), Stream.of(words).skip(1).toArray(String[]::new));

        int expected = STATUS.entrySet().stream()
                .filter(entry -> command.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
        assertThat(result.status()).as(result.out() + result.err()).isEqualTo(expected);
        assertThat(result.out() + result.err()).isNotBlank();
        if (parts.length > 1) {
            Files.writeString(Jvm.ROOT.resolve(parts[1]), result.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md | samples/embedding/src/main/java/com/example/EmbeddingExample.java",
                "README.md | samples/region-starter/src/main/java/com/example/region/ExampleRegion.java",
                "README.md | samples/region-starter/src/test/java/com/example/region/ExampleRegionRulesTest.java",
                "docs/decisions/0001-the-language-of-rules.md | rules-default/src/test/java/se/samspel/base/RegionalLayerTest.java"
            })
    void the_java_of_a_page_stands_in_a_compiled_source(String pair) {
        String[] page = pair.split(" \\| ");
        String source = words(read(page[1]).replace("private static final ", ""));

        assertThat(blocks(page[0], "java").map(DocumentationTest::words))
                .isNotEmpty()
                .anySatisfy(snippet -> assertThat(source).contains(snippet));
    }

    @Test
    void a_rule_pack_of_the_readme_makes_a_rule_set_with_the_base() {
        List<Layer> packs = blocks("README.md", "json")
                .map(block -> RulePackReader.in(Locale.ENGLISH).read(block))
                .map(reading -> reading.layer()
                        .orElseThrow(() -> new AssertionError(reading.problems().toString())))
                .toList();

        assertThat(packs)
                .isNotEmpty()
                .allSatisfy(pack -> assertThat(
                                RuleSets.of(List.of(new BaseRules().layers().get(0), pack))
                                        .problems())
                        .isEmpty());
    }

    @Test
    void the_page_of_the_cases_leads_to_each_of_them() throws IOException {
        String page = read("samples/cases/README.md");

        try (Stream<Path> files = Files.list(Jvm.ROOT.resolve("samples/cases"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(page).contains("(" + name.replace(".json", ".md") + ")"));
        }
    }

    @Test
    void a_whole_region_is_short() {
        String java = read("samples/region-starter/src/main/java/com/example/region/ExampleRegion.java");
        String pack = read("samples/region-starter/pack/exampleregion.json");

        assertThat(java.substring(java.indexOf("public final class")).lines()).hasSizeLessThan(32);
        assertThat(pack.replaceAll("\\n *", "")).hasSizeLessThan(2_750);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_links_of_a_page_lead_somewhere(String page) {
        Path folder = Jvm.ROOT.resolve(page).getParent();
        List<String> links =
                LINK.matcher(read(page)).results().map(link -> link.group(1)).toList();

        assertThat(links).allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    static Stream<String> commands() {
        return Stream.of("README.md", "samples/region-starter/README.md")
                .flatMap(page -> blocks(page, "sh"))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("samples/samspel "))
                .filter(line -> !line.contains(BUILT_BY_THE_READER))
                .distinct();
    }

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Jvm.ROOT.resolve("docs"))) {
            List<String> found = files.map(file -> Jvm.ROOT.relativize(file).toString())
                    .filter(file -> file.endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(
                    Stream.of(
                            "README.md",
                            "CONTRIBUTING.md",
                            "CHANGELOG.md",
                            "samples/cases/README.md",
                            "samples/region-starter/README.md",
                            "samples/tour/README.md"),
                    found.stream());
        }
    }

    private static Stream<String> blocks(String page, String language) {
        return BLOCK.matcher(read(page))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String read(String page) {
        try {
            return Files.readString(Jvm.ROOT.resolve(page));
        } catch (IOException e) {
            throw new IllegalStateException(page, e);
        }
    }
}
