package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Assessment.Outcome;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;

/** Rules that have been decided on but do not bind yet. */
class ComingRulesTest {

    private static final LocalDate BINDS = LocalDate.of(2027, 1, 1);
    private static final ProcessWork WORK = ProcessWork.builder("w", "W").build();

    private static Requirement rule(Severity severity, Condition must) {
        return Requirement.of("coming", Scopes.WORK)
                .must(must)
                .otherwise(
                        severity,
                        Text.of("{who} har inga planer.", "{who} has no plans."),
                        Text.of("Skriv en.", "Write one."))
                .source(SOURCE);
    }

    private static Requirement plans(Severity severity) {
        return rule(severity, WorkFacts.PHASE.is("ANALYSIS"));
    }

    private static Assessment judge(Requirement rule, LocalDate day) {
        RuleSets all = Tiny.with(Tiny.child(rule));
        assertThat(all.problems()).isEmpty();
        return all.find("child", day).orElseThrow().judge(WORK);
    }

    private static Requirement never(Severity severity) {
        return rule(severity, Condition.ALWAYS.not());
    }

    @Test
    void an_announced_rule_warns_with_its_date_and_stands_in_nobodys_way() {
        Assessment assessment = judge(never(Severity.ERROR).from(BINDS), BINDS.minusDays(1));

        assertThat(assessment.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(assessment.findings())
                .extracting(Finding::severity, finding -> finding.message().text())
                .containsExactly(Tuple.tuple(
                        Severity.WARNING,
                        Text.of(
                                "Arbetet har inga planer. (Binder från 2027-01-01.)",
                                "The work has no plans. (Binding from 2027-01-01.)")));
    }

    @Test
    void from_its_first_day_on_it_binds() {
        Assessment assessment = judge(never(Severity.ERROR).from(BINDS), BINDS);

        assertThat(assessment.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(assessment.findings())
                .extracting(
                        Finding::severity, finding -> finding.message().text().en())
                .containsExactly(Tuple.tuple(Severity.ERROR, "The work has no plans."));
    }

    @Test
    void a_rule_that_has_ended_says_nothing() {
        assertThat(judge(never(Severity.ERROR).until(BINDS), BINDS.plusDays(1)).findings())
                .isEmpty();
    }

    @Test
    void a_rule_that_is_adopted_without_a_date_warns_and_says_so() {
        Assessment assessment = judge(never(Severity.ERROR).adopted(), BINDS);

        assertThat(assessment.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(assessment.findings())
                .extracting(
                        Finding::severity, finding -> finding.message().text().en())
                .containsExactly(
                        Tuple.tuple(Severity.WARNING, "The work has no plans. (Adopted, but no date has been set.)"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Severity.class,
            names = {"WARNING", "NOTICE"})
    void a_coming_rule_weighs_no_more_than_it_will(Severity severity) {
        assertThat(judge(never(severity).adopted(), BINDS).findings())
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void a_coming_rule_that_cannot_be_decided_asks_for_nothing_yet() {
        assertThat(judge(plans(Severity.ERROR), BINDS).questions()).isNotEmpty();
        assertThat(judge(plans(Severity.ERROR).from(BINDS), BINDS.minusDays(1)).questions())
                .isEmpty();
    }

    @Test
    void a_coming_rule_that_fails_warns_and_does_not_block() {
        Condition broken = Condition.opaque("broken", "1", List.of(), values -> {
            throw new IllegalStateException();
        });
        Condition silent = Condition.opaque("silent", "1", List.of(TimeFacts.LEADER_HOURS), values -> Verdict.UNKNOWN);

        Assessment assessment = judge(rule(Severity.ERROR, broken).adopted(), BINDS);

        assertThat(assessment.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(assessment.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(Tuple.tuple(Id.of("RULE_FAILED"), Severity.WARNING));
        assertThat(judge(rule(Severity.NOTICE, silent).adopted(), BINDS).outcome())
                .isEqualTo(Outcome.CLEAR);
    }

    @Test
    void a_rule_set_lists_what_is_coming_apart_from_what_binds() {
        Requirement coming = never(Severity.ERROR).from(BINDS);
        RuleSet before =
                Tiny.with(Tiny.child(coming)).find("child", BINDS.minusDays(1)).orElseThrow();

        assertThat(before.coming()).containsExactly(coming);
        assertThat(before.requirements()).doesNotContain(coming);
    }
}
