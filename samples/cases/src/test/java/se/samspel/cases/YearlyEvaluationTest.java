package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.base.BaseRules;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.json.DocumentReader;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.layer.Parameter;
import se.samspel.work.Evaluation;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;

/** The base does not say how often a process is evaluated; a region that does finds what is overdue. */
class YearlyEvaluationTest {

    private static final RuleSets RULES = RuleSets.of(List.of(
            new BaseRules().layers().get(0),
            Packs.read(Jvm.ROOT.resolve("samples/jonkoping/src/main/resources/META-INF/samspel/rule-pack.json"))));
    private static final Id OVERDUE = Id.of("evaluation.yearly");
    private static final LocalDate EVALUATED = LocalDate.of(2015, 12, 10);

    @Test
    void the_pack_stands_on_the_base_without_a_problem() {
        assertThat(RULES.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} months and {1} days")
    @CsvSource({"-1, 0, false", "0, 0, false", "0, 1, true", "1, 0, true"})
    void an_evaluation_is_overdue_the_day_after_the_longest_time(int months, int days, boolean overdue) {
        RuleSet rules = region(EVALUATED);
        int most = rules.all(Parameter.class)
                .filter(parameter -> parameter.id().equals(Id.of("evaluation.months")))
                .flatMap(parameter -> parameter.range().most().stream())
                .findFirst()
                .orElseThrow()
                .intValueExact();

        assertThat(codes(judged(
                                established(),
                                EVALUATED.plusMonths(most + months).plusDays(days)))
                        .contains(OVERDUE))
                .isEqualTo(overdue);
    }

    @Test
    void the_finding_says_how_long_ago_and_how_long_it_may_be() {
        Finding finding = judged(established(), EVALUATED.plusMonths(13)).findings().stream()
                .filter(found -> found.code().equals(OVERDUE))
                .findFirst()
                .orElseThrow();

        assertThat(finding.message().text().en())
                .isEqualTo("The work was last evaluated 13 months ago; at most 12 months applies.");
        assertThat(finding.message().text().sv())
                .isEqualTo("Arbetet utvärderades senast för 13 månader sedan; högst 12 månader gäller.");
        assertThat(finding.source().document()).contains("Region Jönköpings län");
    }

    @Test
    void the_base_finds_nothing_overdue() {
        LocalDate muchLater = EVALUATED.plusYears(10);

        assertThat(RULES.find("base", muchLater)
                        .orElseThrow()
                        .judge(established())
                        .findings())
                .isEmpty();
    }

    @Test
    void a_work_that_is_not_established_has_nothing_to_evaluate() {
        ProcessWork work = established().toBuilder().phase(Phase.DEVELOPMENT).build();

        assertThat(codes(judged(work, EVALUATED.plusYears(2)))).doesNotContain(OVERDUE);
    }

    @Test
    void an_evaluation_without_a_day_leaves_the_question_open() {
        ProcessWork undated = established().toBuilder()
                .evaluations(List.of(new Evaluation(Id.of("e1"), Optional.empty(), Optional.of("Målen är nådda"))))
                .build();

        assertThat(judged(undated, EVALUATED).questions())
                .extracting(OpenQuestion::code)
                .contains(Id.of("work.months-since-evaluation"));
    }

    private static Assessment judged(ProcessWork work, LocalDate day) {
        return region(day).judge(work);
    }

    private static RuleSet region(LocalDate day) {
        return RULES.find("jonkoping", day).orElseThrow();
    }

    private static List<Id> codes(Assessment assessment) {
        return assessment.findings().stream().map(Finding::code).toList();
    }

    /** The established stroke care chain, evaluated on one day, decided on by the function that the base names. */
    private static ProcessWork established() {
        ProcessWork work = (ProcessWork) DocumentReader.in(Locale.ENGLISH)
                .read(CaseFolder.bytes(CaseFolder.document("jamtland-established")))
                .document()
                .orElseThrow();
        return work.toBuilder()
                .evaluations(
                        List.of(new Evaluation(Id.of("e1"), Optional.of(EVALUATED), Optional.of("Målen är nådda"))))
                .matter(work.matter()
                        .map(matter -> matter.toBuilder()
                                .decisions(List.of(Decision.builder("d1", "joint-officials-group", "decides")
                                        .outcome(Outcome.ADOPTED)
                                        .on(EVALUATED.minusYears(1))
                                        .text("v1")
                                        .build()))
                                .build())
                        .orElseThrow())
                .build();
    }
}
