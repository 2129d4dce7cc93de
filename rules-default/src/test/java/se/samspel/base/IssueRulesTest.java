package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.base.LedPlans.BASE;
import static se.samspel.base.LedPlans.DAY;
import static se.samspel.base.LedPlans.LONGEST;
import static se.samspel.base.LedPlans.TIMED;
import static se.samspel.base.LedPlans.findings;
import static se.samspel.base.LedPlans.issue;
import static se.samspel.base.LedPlans.judge;
import static se.samspel.base.LedPlans.lead;
import static se.samspel.base.LedPlans.pair;
import static se.samspel.base.LedPlans.prioritised;
import static se.samspel.base.LedPlans.resolved;
import static se.samspel.base.LedPlans.rung;
import static se.samspel.base.LedPlans.violates;
import static se.samspel.base.LedPlans.withIssues;
import static se.samspel.base.LedPlans.withPairs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.rules.layer.Severity;

/** Issues that have got stuck, under the base and under a region that says how long one may stay at a level. */
class IssueRulesTest {

    static Stream<Arguments> aroundTheDeadline() {
        return Stream.of(
                Arguments.of(LONGEST.amount() - 1, false),
                Arguments.of(LONGEST.amount(), false),
                Arguments.of(LONGEST.amount() + 1, true));
    }

    @ParameterizedTest(name = "{0} days: overdue {1}")
    @MethodSource("aroundTheDeadline")
    void an_issue_is_raised_within_the_time_of_its_level(int days, boolean overdue) {
        StuckIssue stuck = issue("i", rung("micro", DAY.minusDays(days)));

        assertThat(findings(TIMED, withIssues(stuck), IssueRules.OVERDUE)).hasSize(overdue ? 1 : 0);
        assertThat(findings(TIMED, withIssues(stuck), IssueRules.OVERDUE_AT_TOP))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} days: overdue {1}")
    @MethodSource("aroundTheDeadline")
    void at_the_top_an_issue_that_is_overdue_stays_with_the_pair_there(int days, boolean overdue) {
        StuckIssue stuck = issue("i", rung("macro", DAY.minusDays(days)));

        assertThat(findings(TIMED, withIssues(stuck), IssueRules.OVERDUE_AT_TOP))
                .hasSize(overdue ? 1 : 0);
        assertThat(findings(TIMED, withIssues(stuck), IssueRules.OVERDUE)).isEmpty();
    }

    @Test
    void a_pair_of_another_level_is_told_of_and_the_pair_of_the_level_is_responsible() {
        Rung named = new Rung(Id.of("macro"), Optional.of(DAY), Optional.of(Id.of("below")));
        JointPlan plan = withIssues(
                withPairs(
                        pair("below", "meso", lead("p1", "region"), lead("p2", "town")),
                        pair("there", "macro", lead("p3", "region"), lead("p4", "town"))),
                issue("i", named));

        assertThat(findings(plan, IssueRules.PAIR_AT_LEVEL)).hasSize(1);
        assertThat(judge(BASE, plan).issues().get(0).pairs()).containsExactly(Id.of("there"));
    }

    @Test
    void being_overdue_is_told_in_days() {
        StuckIssue stuck = issue("i", rung("micro", DAY.minusDays(LONGEST.amount() + 3L)));

        var found = findings(TIMED, withIssues(stuck), IssueRules.OVERDUE).get(0);

        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.message().text().sv())
                .isEqualTo(
                        "Frågan ”Journalen går inte att läsa” är 3 dagar försenad på sin nivå och bör lyftas (förseningen får vara högst 0 dagar).");
    }

    @Test
    void where_no_time_is_stated_no_issue_is_overdue_however_old() {
        StuckIssue old = issue("i", rung("micro", DAY.minusYears(3)));
        StuckIssue atMeso = issue("j", rung("meso", DAY.minusYears(3)));

        assertThat(violates(withIssues(old), IssueRules.OVERDUE)).isFalse();
        assertThat(findings(TIMED, withIssues(atMeso), IssueRules.OVERDUE)).isEmpty();
        assertThat(TIMED.judge(withIssues(atMeso)).questions()).isEmpty();
    }

    @Test
    void what_is_resolved_is_not_overdue_any_more() {
        StuckIssue solved = resolved(issue("i", rung("micro", DAY.minusDays(99))), DAY, Optional.of("Behörigheter"));
        StuckIssue tomorrow =
                resolved(issue("i", rung("micro", DAY.minusDays(99))), DAY.plusDays(1), Optional.of("Behörigheter"));

        assertThat(findings(TIMED, withIssues(solved), IssueRules.OVERDUE)).isEmpty();
        assertThat(findings(TIMED, withIssues(tomorrow), IssueRules.OVERDUE)).hasSize(1);
    }

    @Test
    void a_level_that_is_still_to_come_does_not_count() {
        StuckIssue planned = issue("i", rung("micro", DAY.minusDays(99)), rung("meso", DAY.plusDays(1)));

        assertThat(findings(TIMED, withIssues(planned), IssueRules.OVERDUE)).hasSize(1);
        assertThat(findings(
                        TIMED,
                        withIssues(issue("i", rung("micro", DAY.minusDays(99)), rung("meso", DAY))),
                        IssueRules.OVERDUE))
                .isEmpty();
    }

    @Test
    void an_issue_tells_its_level_and_the_day() {
        Rung undated = new Rung(Id.of("micro"), Optional.empty(), Optional.empty());

        assertThat(violates(withIssues(issue("i")), IssueRules.DAYS)).isTrue();
        assertThat(violates(withIssues(issue("i", undated)), IssueRules.DAYS)).isTrue();
        assertThat(violates(withIssues(issue("i", undated, rung("meso", DAY))), IssueRules.DAYS))
                .isTrue();
        assertThat(violates(withIssues(issue("i", rung("meso", DAY))), IssueRules.DAYS))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} days from the day: not known {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void a_level_still_to_come_does_not_say_where_an_issue_is(int days, boolean unknown) {
        assertThat(violates(withIssues(issue("i", rung("micro", DAY.plusDays(days)))), IssueRules.DAYS))
                .isEqualTo(unknown);
        assertThat(violates(
                        withIssues(issue("i", rung("micro", DAY), rung("meso", DAY.plusDays(days)))), IssueRules.DAYS))
                .isFalse();
    }

    @ParameterizedTest(name = "resolved {0} days after it came there: in order {1}")
    @CsvSource({"-1, false", "0, true", "1, true"})
    void an_issue_is_not_resolved_before_it_came_to_a_level(int days, boolean inOrder) {
        StuckIssue stuck = issue("i", rung("micro", DAY.minusDays(5)));
        StuckIssue raised = issue("i", rung("micro", DAY.minusDays(9)), rung("meso", DAY.minusDays(5)));
        LocalDate on = DAY.minusDays(5).plusDays(days);

        assertThat(violates(withIssues(resolved(stuck, on, Optional.of("x"))), IssueRules.IN_ORDER))
                .isEqualTo(!inOrder);
        assertThat(violates(withIssues(resolved(raised, on, Optional.of("x"))), IssueRules.IN_ORDER))
                .isEqualTo(!inOrder);
    }

    @ParameterizedTest(name = "priority {0}: no place {1}")
    @CsvSource({"0, true", "1, false", "2, false"})
    void the_first_place_in_the_queue_is_1(int priority, boolean none) {
        JointPlan plan = withIssues(prioritised(issue("i", rung("micro", DAY)), priority));

        assertThat(violates(plan, IssueRules.PRIORITY)).isEqualTo(none);
        assertThat(judge(BASE, plan).issues().get(0).priority().isEmpty()).isEqualTo(none);
    }

    @ParameterizedTest(name = "{0}, then {1}: in order {2}")
    @CsvSource({
        "micro, meso, true",
        "meso, macro, true",
        "micro, macro, false",
        "meso, micro, false",
        "meso, meso, false"
    })
    void an_issue_climbs_one_level_at_a_time(String first, String then, boolean inOrder) {
        StuckIssue stuck = issue("i", rung(first, DAY.minusDays(2)), rung(then, DAY));

        assertThat(violates(withIssues(stuck), IssueRules.IN_ORDER)).isEqualTo(!inOrder);
    }

    @Test
    void an_issue_climbs_forward_in_time() {
        assertThat(violates(
                        withIssues(issue("i", rung("micro", DAY), rung("meso", DAY.minusDays(1)))),
                        IssueRules.IN_ORDER))
                .isTrue();
        assertThat(violates(withIssues(issue("i", rung("micro", DAY), rung("meso", DAY))), IssueRules.IN_ORDER))
                .isFalse();
    }

    @Test
    void an_unresolved_issue_has_its_place_in_the_queue() {
        StuckIssue stuck = new StuckIssue(
                Id.of("i"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(rung("micro", DAY)),
                Optional.empty(),
                Optional.empty());

        assertThat(violates(withIssues(stuck), IssueRules.PRIORITY)).isTrue();
        assertThat(violates(withIssues(resolved(stuck, DAY, Optional.empty())), IssueRules.PRIORITY))
                .isFalse();
        assertThat(violates(withIssues(issue("i", rung("micro", DAY))), IssueRules.PRIORITY))
                .isFalse();
    }

    @Test
    void what_is_resolved_says_how() {
        StuckIssue stuck = issue("i", rung("micro", DAY));

        assertThat(violates(withIssues(resolved(stuck, DAY, Optional.empty())), IssueRules.RESOLUTION))
                .isTrue();
        assertThat(violates(withIssues(resolved(stuck, DAY, Optional.of("Behörigheter"))), IssueRules.RESOLUTION))
                .isFalse();
        assertThat(violates(withIssues(resolved(stuck, LocalDate.MAX, Optional.empty())), IssueRules.RESOLUTION))
                .isFalse();
    }

    @Test
    void somebody_leads_on_each_side_where_an_unresolved_issue_is() {
        StuckIssue stuck = issue("i", rung("micro", DAY));
        StuckIssue atMeso = issue("i", rung("meso", DAY));
        StuckIssue withNamed = issue("i", new Rung(Id.of("meso"), Optional.of(DAY), Optional.of(Id.of("p"))));

        assertThat(violates(withIssues(stuck), IssueRules.LED)).isFalse();
        assertThat(violates(withIssues(atMeso), IssueRules.LED)).isTrue();
        assertThat(violates(withIssues(withNamed), IssueRules.LED)).isTrue();
        assertThat(violates(withIssues(withPairs(pair("p", "micro", lead("r", "23"))), stuck), IssueRules.LED))
                .isTrue();
    }
}
