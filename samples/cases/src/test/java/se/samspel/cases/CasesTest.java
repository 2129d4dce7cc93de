package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.Places;
import se.samspel.json.Reading;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;

/** Each case of this folder is answered as was worked out by hand, from the sources, in the table beside it. */
class CasesTest {

    private static final int FEWEST_CASES = 20;
    private static final RuleSets RULES = Packs.onClassPath();
    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    @Test
    void there_are_cases_and_each_has_a_table() {
        assertThat(CaseFolder.names())
                .hasSizeGreaterThanOrEqualTo(FEWEST_CASES)
                .allSatisfy(name -> assertThat(CaseFolder.handTable(name)).exists());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judged")
    void the_outcome_the_route_and_the_step_are_those_of_the_table(String name) {
        assertThat(answer(name).lines()).isEqualTo(CaseTable.byHand(name).judged());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judged")
    void the_findings_are_those_of_the_table(String name) {
        assertThat(answer(name).under(CaseTable.FINDINGS))
                .containsExactlyInAnyOrderElementsOf(CaseTable.byHand(name).under(CaseTable.FINDINGS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judged")
    void the_open_questions_are_those_of_the_table(String name) {
        assertThat(answer(name).under(CaseTable.QUESTIONS))
                .containsExactlyElementsOf(CaseTable.byHand(name).under(CaseTable.QUESTIONS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void the_problems_are_those_of_the_table_in_the_order_of_the_text(String name) {
        List<List<String>> problems = reading(name).problems().stream()
                .map(problem -> List.of(problem.code(), problem.pointer()))
                .toList();

        assertThat(problems)
                .containsExactlyElementsOf(CaseTable.byHand(name).under(CaseTable.PROBLEMS).stream()
                        .map(row -> row.subList(0, 2))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judged")
    void every_finding_and_question_points_to_a_place_that_is_there_and_misses_what_is_not(String name) {
        Places places = Places.of(CaseFolder.bytes(CaseFolder.document(name)));
        Assessment assessment = assessment(name);
        List<Finding.Where> all = Stream.concat(
                        assessment.findings().stream().map(Finding::where),
                        assessment.questions().stream().map(question -> question.where()))
                .toList();

        assertThat(all).allSatisfy(where -> {
            assertThat(places.find(where.path())).as(where.path()).isPresent();
            where.missing()
                    .ifPresent(missing -> assertThat(places.find(where.path() + "/" + missing.split("/")[0]))
                            .as("%s/%s", where.path(), missing)
                            .isEmpty());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void the_command_line_ends_with_the_exit_status_of_the_table(String name) {
        assertThat(CommandRun.of("assess", name + ".json").exitStatus())
                .isEqualTo(CaseTable.byHand(name).exitStatus());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "jamtland-joint-operational, 0",
        "jamtland-county-only, 0",
        "jamtland-joint-political, 0",
        "jamtland-municipalities-only, 1",
        "jamtland-unanswered, 1",
        "jamtland-overloaded-team, 1",
        "jamtland-broken, 2",
        "jamtland-malformed, 2"
    })
    void the_exit_status_says_clear_or_not_clear_or_wrong(String name, int status) {
        assertThat(CommandRun.of("assess", name + ".json").exitStatus()).isEqualTo(status);
    }

    static Stream<String> names() {
        return CaseFolder.names().stream();
    }

    static Stream<String> judged() {
        return names().filter(name -> !CaseTable.byHand(name).isRefused());
    }

    static Stream<String> refused() {
        return names().filter(name -> CaseTable.byHand(name).isRefused());
    }

    private static CaseTable answer(String name) {
        return new CaseAnswer(assessment(name), CaseFolder.bytes(CaseFolder.document(name))).table();
    }

    private static Assessment assessment(String name) {
        Case document = reading(name).document().orElseThrow();
        return RULES.find(document.rules().orElseThrow(), document.on().orElseThrow())
                .orElseThrow()
                .judge(document);
    }

    private static Reading reading(String name) {
        return READER.read(CaseFolder.bytes(CaseFolder.document(name)));
    }
}
