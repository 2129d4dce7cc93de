package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.base.LedPlans.BASE;
import static se.samspel.base.LedPlans.DAY;
import static se.samspel.base.LedPlans.LONGEST;
import static se.samspel.base.LedPlans.TIMED;
import static se.samspel.base.LedPlans.findings;
import static se.samspel.base.LedPlans.issue;
import static se.samspel.base.LedPlans.lead;
import static se.samspel.base.LedPlans.pair;
import static se.samspel.base.LedPlans.prioritised;
import static se.samspel.base.LedPlans.resolved;
import static se.samspel.base.LedPlans.rung;
import static se.samspel.base.LedPlans.withIssues;
import static se.samspel.base.LedPlans.withPairs;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.rules.assessment.IssueLine;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;

/** The queue of issues: where each is, by when it is raised, and who must act. */
class IssueQueueTest {

    private static final Rung LATE = rung("micro", DAY.minusDays(LONGEST.amount() + 5L));
    private static final Rung IN_TIME = rung("micro", DAY.minusDays(1));

    @Test
    void a_line_says_where_an_issue_is_since_when_and_by_when_it_is_raised() {
        IssueLine.Stay stay =
                only(TIMED.judge(withIssues(issue("i", LATE))).issues()).stay();

        assertThat(stay.level()).isEqualTo(Id.of("micro"));
        assertThat(stay.since()).contains(DAY.minusDays(15));
        assertThat(stay.days()).contains(15L);
        assertThat(stay.due()).contains(DAY.minusDays(5));
        assertThat(stay.daysLate()).contains(5L);
        assertThat(stay.raiseTo()).contains(Id.of("meso"));
    }

    @Test
    void where_no_time_is_stated_only_the_age_is_told() {
        IssueLine line = only(BASE.judge(withIssues(issue("i", LATE))).issues());

        assertThat(line.stay().days()).contains(15L);
        assertThat(line.stay().due()).isEmpty();
        assertThat(line.stay().daysLate()).isEmpty();
        assertThat(line.isOverdue()).isFalse();
    }

    @Test
    void an_issue_of_which_nothing_is_said_is_at_the_lowest_level() {
        IssueLine line = only(TIMED.judge(withIssues(issue("i"))).issues());

        assertThat(line.stay().level()).isEqualTo(Id.of("micro"));
        assertThat(line.stay().since()).isEmpty();
        assertThat(line.stay().days()).isEmpty();
        assertThat(line.isOverdue()).isFalse();
    }

    @Test
    void an_issue_at_a_level_that_nobody_knows_is_not_at_the_one_before() {
        JointPlan lost = withIssues(issue("i", LATE, rung("board", DAY)));
        JointPlan later = withIssues(issue("i", LATE, rung("board", DAY.plusDays(1))));

        assertThat(TIMED.judge(lost).issues()).isEmpty();
        assertThat(findings(TIMED, lost, IssueRules.OVERDUE)).isEmpty();
        assertThat(TIMED.judge(later).issues()).hasSize(1);
    }

    @Test
    void at_the_top_there_is_no_level_to_raise_it_to() {
        assertThat(only(BASE.judge(withIssues(issue("i", rung("macro", DAY)))).issues())
                        .stay()
                        .raiseTo())
                .isEmpty();
    }

    @Test
    void the_pair_of_the_level_is_responsible_and_the_office_where_there_is_none() {
        JointPlan plan = withIssues(
                withPairs(
                        pair("p1", "micro", lead("r1", "23"), lead("m1", "2380")),
                        pair("p2", "micro", lead("r2", "clinic"))),
                issue("at-micro", IN_TIME),
                issue("at-meso", rung("meso", DAY)));

        List<IssueLine> lines = BASE.judge(plan).issues();

        assertThat(line(lines, "at-micro").pairs()).containsExactly(Id.of("p1"), Id.of("p2"));
        assertThat(persons(line(lines, "at-micro").region())).containsExactly("r1", "r2");
        assertThat(persons(line(lines, "at-micro").municipal())).containsExactly("m1");
        assertThat(line(lines, "at-meso").pairs()).isEmpty();
        assertThat(persons(line(lines, "at-meso").municipal())).isEmpty();
        assertThat(line(lines, "at-meso").municipal().office().sv()).isEqualTo("verksamhetscheferna i kommunerna");
    }

    @Test
    void a_named_pair_is_responsible_alone_and_its_vacant_side_falls_back_on_the_office() {
        JointPlan plan = withIssues(
                withPairs(
                        pair("p1", "micro", lead("r1", "23"), lead("m1", "2380")),
                        pair("p2", "micro", lead("r2", "clinic"))),
                issue("i", new Rung(Id.of("micro"), Optional.of(DAY), Optional.of(Id.of("p2")))));

        IssueLine line = only(TIMED.judge(plan).issues());

        assertThat(line.pairs()).containsExactly(Id.of("p2"));
        assertThat(persons(line.region())).containsExactly("r2");
        assertThat(persons(line.municipal())).isEmpty();
        assertThat(line.municipal().office()).isEqualTo(Text.of("enhetscheferna", "the unit managers"));
    }

    @Test
    void what_is_overdue_comes_first_then_by_priority_then_by_day_and_what_is_resolved_last() {
        StuckIssue third = issue("third", rung("micro", DAY.minusDays(2)));
        StuckIssue fourth = issue("fourth", rung("micro", DAY.minusDays(1)));
        StuckIssue fifth = prioritised(issue("fifth", rung("micro", DAY.minusDays(2))), 2);
        StuckIssue sixth = unprioritised(issue("sixth", rung("micro", DAY.minusDays(9))));
        StuckIssue last = resolved(issue("last", LATE), DAY, Optional.of("x"));

        assertThat(TIMED.judge(withIssues(
                                last,
                                sixth,
                                fifth,
                                fourth,
                                third,
                                prioritised(issue("second", LATE), 9),
                                issue("first", LATE)))
                        .issues())
                .extracting(line -> line.issue().value())
                .containsExactly("first", "second", "third", "fourth", "fifth", "sixth", "last");
    }

    @Test
    void only_a_joint_plan_has_issues() {
        assertThat(BASE.judge(ProcessWork.builder("w", "Work").build()).issues())
                .isEmpty();
    }

    private static StuckIssue unprioritised(StuckIssue issue) {
        return new StuckIssue(
                issue.id(),
                issue.title(),
                Optional.empty(),
                issue.goals(),
                issue.rungs(),
                issue.resolvedOn(),
                issue.resolution());
    }

    private static List<String> persons(IssueLine.Responsible side) {
        return side.persons().stream().map(Holder::id).map(Id::value).toList();
    }

    private static IssueLine line(List<IssueLine> lines, String id) {
        return lines.stream()
                .filter(line -> line.issue().equals(Id.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static IssueLine only(List<IssueLine> lines) {
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
