package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Teams;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** Which elements a first look passes, so that only the others are judged. */
class ScreeningTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    @ParameterizedTest(name = "it applies: {0}, it is met: {1}; passed: {2}")
    @CsvSource({
        "NO, NO, true",
        "NO, UNKNOWN, true",
        "NO, YES, true",
        "UNKNOWN, NO, false",
        "UNKNOWN, UNKNOWN, false",
        "UNKNOWN, YES, true",
        "YES, NO, false",
        "YES, UNKNOWN, false",
        "YES, YES, true"
    })
    void an_element_is_passed_where_the_rule_surely_does_not_apply_or_is_surely_met(
            Verdict applies, Verdict met, boolean isPassed) {
        Screening screening = new Screening((view, element) -> applies, (view, element) -> met);

        assertThat(screening.next(view(), Verdict.UNKNOWN, List.of("only"), 0)).isEqualTo(isPassed ? 1 : 0);
    }

    @Test
    void where_it_is_known_that_the_rule_applies_only_what_it_asks_for_is_looked_at() {
        Screening screening = new Screening((view, element) -> Verdict.NO, (view, element) -> Verdict.NO);

        assertThat(screening.next(view(), Verdict.YES, List.of("only"), 0)).isZero();
    }

    @Test
    void each_look_begins_where_it_is_told_to() {
        List<Integer> values = List.of(1, 2, 3, 4);
        Screening even = new Screening(
                (view, element) -> Verdict.YES, (view, element) -> Verdict.of((Integer) element % 2 == 0));

        assertThat(IntStream.range(0, 4).map(from -> even.next(view(), Verdict.UNKNOWN, values, from)))
                .containsExactly(0, 2, 2, 4);
    }

    @Test
    void nothing_is_passed_of_a_rule_that_may_fail_to_answer() {
        RuleSet rules = Tiny.with(Tiny.child()).find("child", DAY).orElseThrow();

        RequirementInForce safe = RequirementInForce.of(rules, Tiny.RULE, true);
        RequirementInForce unsafe = RequirementInForce.of(rules, Tiny.RULE, false);

        assertThat(safe.screening()).isNotSameAs(Screening.NONE);
        assertThat(safe.isOfTheWholeCase()).isTrue();
        assertThat(unsafe.screening()).isSameAs(Screening.NONE);
        assertThat(unsafe.isOfTheWholeCase()).isFalse();
        assertThat(Screening.NONE.next(view(), Verdict.UNKNOWN, List.of("only"), 0))
                .isZero();
    }

    @Test
    void a_limit_that_a_parameter_sets_is_that_of_the_rules_wherever_it_is_asked() {
        CaseView team = new CaseView(
                Teams.work(3, 4, 6, 7),
                Tiny.with(Tiny.child()).find("child", DAY).orElseThrow());

        assertThat(team.elements(Scopes.MEMBER))
                .extracting(member -> Tiny.RULE.must().test(new Subject(team, Scopes.MEMBER, member)))
                .containsExactly(Verdict.NO, Verdict.YES, Verdict.YES, Verdict.NO);
    }

    @Test
    void a_rule_that_applies_to_some_members_only_is_asked_of_each() {
        Condition many = days(Range.atLeast(4));

        assertThat(found(many, 3, 7, 5, 8)).containsExactly("m1", "m3");
        assertThat(found(many.and(RoleFacts.TEAM_NAMED.isTrue()), 3, 7)).containsExactly("m1");
    }

    @Test
    void a_rule_that_applies_to_all_members_or_none_finds_all_or_nothing() {
        assertThat(found(RoleFacts.TEAM_NAMED.isTrue(), 3, 7, 8)).containsExactly("m1", "m2");
        assertThat(found(RoleFacts.LEADER_NAMED.isTrue(), 3, 7, 8)).isEmpty();
        assertThat(found(Condition.any(Scopes.MEMBER, days(Range.atMost(3))), 3, 7, 8))
                .containsExactly("m1", "m2");
        assertThat(found(Condition.any(Scopes.MEMBER, days(Range.atMost(2))), 3, 7, 8))
                .isEmpty();
    }

    /** The members with more than six full days, according to a rule that applies then. */
    private static List<String> found(Condition when, int... days) {
        Requirement rule = Requirement.of("child.most", Scopes.MEMBER)
                .when(when)
                .must(days(Range.atMost(6)))
                .otherwise(Severity.ERROR, Text.same("{who}: {value}, {limit}"), Text.same("Less."))
                .source(Tiny.SOURCE);
        return Tiny.with(Tiny.child(rule)).find("child", DAY).orElseThrow().judge(Teams.work(days)).findings().stream()
                .filter(finding -> finding.code().equals(rule.id()))
                .map(Finding::element)
                .map(element -> element.orElseThrow().value())
                .sorted()
                .toList();
    }

    private static Condition days(Range range) {
        return TimeFacts.MEMBER_FULL_DAYS.within(Limit.constant(range));
    }

    private static CaseView view() {
        return new CaseView(
                Teams.work(), Tiny.with(Tiny.child()).find("child", DAY).orElseThrow());
    }
}
