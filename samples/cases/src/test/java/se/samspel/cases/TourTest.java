package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.document.Case;
import se.samspel.json.AnswerJson;
import se.samspel.json.DocumentReader;
import se.samspel.json.JsonText;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.text.Text;

/**
 * The tour goes past everything in which real structures differ: each stop has rules of its own, which fit on the base,
 * and documents, whose answers are kept word by word. They are rewritten with {@code -Dsamspel.golden=write}.
 */
class TourTest {

    private static final boolean WRITE = "write".equals(System.getProperty("samspel.golden"));
    private static final int AXES = 20;
    private static final Pattern LINK = Pattern.compile("\\]\\((\\d\\d-[^/)]+)/?\\)");

    @Test
    void there_is_one_stop_for_each_way_in_which_structures_differ() {
        assertThat(TourStop.all())
                .extracting(TourStop::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, AXES).boxed().toList());
    }

    @Test
    void the_page_of_the_tour_leads_to_every_stop() {
        assertThat(LINK.matcher(TourStop.text(TourStop.TOUR.resolve("README.md")))
                        .results()
                        .map(link -> link.group(1)))
                .containsExactlyElementsOf(
                        TourStop.all().stream().map(TourStop::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stops")
    void the_rules_of_a_stop_fit_on_what_the_library_brings(TourStop stop) {
        assertThat(rules(stop).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stops")
    void the_page_of_a_stop_shows_lines_of_its_rules_and_quotes_its_answers(TourStop stop) {
        String packs = stop.packs();
        String answers = TourStop.unspaced(
                stop.names().stream().map(name -> assess(stop, name, "text")).collect(Collectors.joining()));

        assertThat(stop.shownLines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(packs).contains(line));
        assertThat(stop.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(answers).contains(quote));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stops")
    void the_commands_of_a_page_name_its_documents(TourStop stop) {
        assertThat(Pattern.compile("samples/samspel assess (\\S+) --plugins (\\S+)")
                        .matcher(TourStop.text(stop.page()))
                        .results()
                        .flatMap(command -> Stream.of(command.group(1), command.group(2))))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Jvm.ROOT.resolve(path)).exists().startsWith(stop.folder()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void the_answer_in_swedish_is_as_it_was(TourStop stop, String name) throws IOException {
        compare(stop.golden(name + ".sv.txt"), assess(stop, name, "text"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void the_answer_as_json_is_as_it_was_and_the_same_from_the_library(TourStop stop, String name) throws IOException {
        Case document = DocumentReader.in(Text.SWEDISH)
                .read(TourStop.text(stop.document(name)))
                .document()
                .orElseThrow();
        RuleSet rules = rules(stop)
                .find(document.rules().orElseThrow(), document.on().orElseThrow())
                .orElseThrow();
        String answer = assess(stop, name, "json");

        assertThat(JsonText.pretty(AnswerJson.of(rules.judge(document), rules.fingerprint(), Text.SWEDISH))
                        .strip())
                .isEqualTo(answer.strip());
        compare(stop.golden(name + ".json"), answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stops")
    void there_is_no_answer_to_a_document_that_is_gone(TourStop stop) {
        assumeFalse(WRITE, "answers are being written");

        assertThat(stop.goldens())
                .containsExactlyInAnyOrderElementsOf(stop.names().stream()
                        .flatMap(name -> Stream.of(name + ".sv.txt", name + ".json"))
                        .toList());
    }

    static Stream<TourStop> stops() {
        return TourStop.all().stream();
    }

    static Stream<Arguments> documents() {
        return stops().flatMap(stop -> stop.names().stream().map(name -> Arguments.of(stop, name)));
    }

    private static RuleSets rules(TourStop stop) {
        return RuleSets.of(Stream.concat(RuleSets.discover().layers().stream(), Packs.in(stop.rules()).stream())
                .toList());
    }

    private static String assess(TourStop stop, String name, String format) {
        CommandRun run = CommandRun.of(
                "assess",
                stop.document(name).toString(),
                "--plugins",
                stop.rules().toString(),
                "--format",
                format,
                "--lang",
                "sv");
        assertThat(run.trouble()).isEmpty();
        return run.answer();
    }

    private static void compare(Path golden, String text) throws IOException {
        if (WRITE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(golden).hasContent(text);
    }
}
