package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Severity;
import tools.jackson.databind.ObjectMapper;

/**
 * Each mistake that was put into a good document on purpose is found, and nothing else is. The whole answers are kept under
 * {@code golden}; they are rewritten with {@code -Dsamspel.golden=write}.
 */
class SeededMistakesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("samspel.golden"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RULES = SeededMistake.FOLDER.resolve("rules");
    private static final RuleSets ALL = with(RULES);
    private static final int FEWEST = 20;

    @Test
    void the_rules_fit_on_the_municipal_act() {
        assertThat(ALL.problems()).isEmpty();
    }

    @Test
    void every_document_is_in_the_table() throws IOException {
        assertThat(names("", ".json"))
                .hasSizeGreaterThanOrEqualTo(FEWEST)
                .containsExactlyInAnyOrderElementsOf(
                        mistakes().map(SeededMistake::document).toList());
        assertThat(mistakes().map(SeededMistake::good).distinct())
                .containsExactlyInAnyOrderElementsOf(names("good", ".json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void what_it_was_made_from_is_clear_and_has_at_most_notices(SeededMistake mistake) throws IOException {
        Assessment good = judged(mistake.goodFile());

        assertThat(good.outcome()).isEqualTo(Assessment.Outcome.CLEAR);
        assertThat(good.findings())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTICE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void it_differs_in_one_thing_from_what_it_was_made_from(SeededMistake mistake) throws IOException {
        OneThing.differs(
                JSON.readTree(mistake.goodFile().toFile()),
                JSON.readTree(mistake.file().toFile()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void it_is_found_and_nothing_else_is(SeededMistake mistake) throws IOException {
        List<String> expected = new ArrayList<>(found(judged(mistake.goodFile())));
        expected.addAll(mistake.found());

        assertThat(mistake.found()).isNotEmpty();
        assertThat(found(judged(mistake.file()))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void the_answer_says_who_and_what_to_do_word_by_word_as_it_did(SeededMistake mistake) throws IOException {
        CommandRun run =
                CommandRun.of("assess", mistake.file().toString(), "--plugins", RULES.toString(), "--lang", "sv");

        assertThat(run.trouble()).isEmpty();
        if (WRITE) {
            Files.createDirectories(mistake.golden().getParent());
            Files.writeString(mistake.golden(), run.answer());
        }
        assertThat(mistake.golden()).hasContent(run.answer());
    }

    @Test
    void there_is_no_answer_to_a_mistake_that_is_gone() throws IOException {
        assumeFalse(WRITE, "answers are being written");

        assertThat(names("golden", ".sv.txt"))
                .containsExactlyInAnyOrderElementsOf(
                        mistakes().map(SeededMistake::document).toList());
    }

    @Test
    void passing_on_what_may_not_be_passed_on_is_refused_when_the_rules_are_put_together() {
        assertThat(with(RULES, SeededMistake.FOLDER.resolve("refused")).problems())
                .extracting(LayerProblem::code)
                .containsExactly("NOT_DELEGABLE");
    }

    @Test
    void who_asks_whether_the_manager_may_do_it_is_told_that_no_mandate_says_so() {
        assertThat(may("direction-of-operations").answer()).startsWith("Det saknas mandat\n");
        assertThat(may("joint-purchase").answer()).startsWith("Det finns mandat i vissa fall\n");
    }

    static Stream<SeededMistake> mistakes() {
        return SeededMistake.all().stream();
    }

    private static CommandRun may(String matter) {
        return CommandRun.of(
                "may",
                "purchasing-manager",
                "decides",
                matter,
                "--for",
                "2380",
                "--rules",
                "mistakes",
                "--as-of",
                "2026-06-15",
                "--plugins",
                RULES.toString());
    }

    private static List<String> found(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.code() + " " + finding.element().orElseThrow())
                .toList();
    }

    private static Assessment judged(Path file) throws IOException {
        Case document = DocumentReader.in(Locale.ENGLISH)
                .read(Files.readAllBytes(file))
                .document()
                .orElseThrow();
        return ALL.find(document.rules().orElseThrow(), document.on().orElseThrow())
                .orElseThrow()
                .judge(document);
    }

    private static List<String> names(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(SeededMistake.FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.replace(ending, ""))
                    .toList();
        }
    }

    private static RuleSets with(Path... folders) {
        Stream<Layer> packs = Stream.of(folders).flatMap(folder -> Packs.in(folder).stream());
        return RuleSets.of(
                Stream.concat(RuleSets.discover().layers().stream(), packs).toList());
    }
}
