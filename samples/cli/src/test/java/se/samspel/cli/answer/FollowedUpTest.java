package se.samspel.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.cli.page.Page;
import se.samspel.followup.DataAccess;
import se.samspel.followup.Direction;
import se.samspel.followup.FollowUp;
import se.samspel.followup.Measure;
import se.samspel.followup.Observation;
import se.samspel.followup.Target;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.joint.PlanActivity;
import se.samspel.json.Places;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;

/** The follow-up of a plan as two tables. */
class FollowedUpTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 6);

    @Test
    void a_measure_is_told_with_its_numbers_and_its_trend_in_words() {
        assertThat(page(plan -> plan.followUp(measures(measure("30", "55", "40")))))
                .contains("Measure Level Baseline Target Latest Trend")
                .contains("30 %", "55 % by", "40 %", "(2022-06-30)")
                .contains("better than the", "not reached in time");
    }

    @Test
    void without_a_baseline_it_is_said_that_the_target_is_not_reached() {
        assertThat(page(plan -> plan.followUp(measures(measure(null, "55", "40")))))
                .contains("target not", "reached in time")
                .doesNotContain("Baseline", "cannot be said");
    }

    @Test
    void that_there_is_no_data_is_told_as_a_result() {
        assertThat(page(plan -> plan.followUp(measures(measure("30", "55", null)))))
                .contains("no data no data", "(2022-06-30)");
    }

    @Test
    void who_has_access_to_data_and_who_lacks_it_stands_below_the_measures() {
        assertThat(page(plan -> plan.parties(List.of(
                                Party.of("a", Party.REGION, "Regionen"), Party.of("b", Party.MUNICIPALITY, "Byn")))
                        .followUp(new FollowUp(
                                Optional.empty(),
                                List.of(measure("30", "55", "40")),
                                List.of(),
                                List.of(access("a", true), access("b", false))))))
                .contains("Shared data: Regionen has access; Byn lacks access");
    }

    @Test
    void who_has_access_to_data_is_told_without_any_measures_too() {
        assertThat(page(plan -> plan.parties(List.of(
                                Party.of("a", Party.REGION, "Regionen"),
                                Party.of("b", Party.MUNICIPALITY, "Byn"),
                                Party.of("c", Party.MUNICIPALITY, "Staden")))
                        .followUp(new FollowUp(
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(access("a", true), access("b", true), access("c", true))))))
                .contains("Follow-up")
                .contains("Shared data: Regionen, Byn and Staden have access")
                .doesNotContain("Measure ", "lack");
    }

    @Test
    void that_no_result_is_known_to_be_the_latest_is_no_result_yet() {
        assertThat(page(plan ->
                        plan.goals(List.of(goal("g"))).followUp(measures(undated(measure("30", "55", "40", "g"))))))
                .contains("no result yet");
    }

    @Test
    void what_was_reached_late_is_told_to_be_reached_and_late() {
        Observation began = shown("2022-06-30", "30");
        assertThat(page(plan ->
                        plan.followUp(measures(observed(measure("30", "55", "40"), began, shown("2023-03-31", "55"))))))
                .contains("target reached,", "but not in time");
    }

    @Test
    void each_goal_stands_with_what_is_done_and_measured_and_its_gaps_in_their_place() {
        assertThat(page(plan -> plan.goals(List.of(goal("g"), goal("h")))
                        .activities(List.of(activity("a", "g")))
                        .followUp(measures(measure("30", "55", "60", "g")))))
                .contains("Goal Activities Measures Result")
                .contains("Goal g a Listed (the patients' perspective) target reached")
                .contains("Goal h no activity no measure");
    }

    @Test
    void a_plan_with_nothing_to_follow_says_nothing() {
        assertThat(page(plan -> plan.goals(List.of(goal("g"))))).isEmpty();
    }

    private static Measure measure(String baseline, String target, String now, String... goals) {
        return new Measure(
                Id.of("m"),
                Optional.of("Listed"),
                List.of(Id.of("macro")),
                Optional.of("the register"),
                Optional.of(Id.of("patient-perspective")),
                Optional.of(Direction.HIGHER),
                Optional.of("%"),
                Optional.ofNullable(baseline)
                        .map(number -> new Observation(
                                Optional.empty(), Optional.of(new BigDecimal(number)), Optional.empty())),
                Optional.of(new Target(
                        Optional.of(new BigDecimal(target)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2022, 12, 31)))),
                List.of(new Observation(
                        Optional.of(LocalDate.of(2022, 6, 30)),
                        Optional.ofNullable(now).map(BigDecimal::new),
                        now == null ? Optional.of("not mapped") : Optional.empty())),
                List.of(goals).stream().map(Id::of).toList(),
                List.of());
    }

    private static Measure undated(Measure measure) {
        return observed(measure, new Observation(Optional.empty(), Optional.of(BigDecimal.TEN), Optional.empty()));
    }

    private static Observation shown(String day, String number) {
        return new Observation(
                Optional.of(LocalDate.parse(day)), Optional.of(new BigDecimal(number)), Optional.empty());
    }

    private static Measure observed(Measure measure, Observation... observations) {
        return new Measure(
                measure.id(),
                measure.name(),
                measure.levels(),
                measure.source(),
                measure.perspective(),
                measure.direction(),
                measure.unit(),
                measure.baseline(),
                measure.target(),
                List.of(observations),
                measure.goals(),
                measure.activities());
    }

    private static FollowUp measures(Measure measure) {
        return new FollowUp(Optional.empty(), List.of(measure), List.of(), List.of());
    }

    private static JointGoal goal(String id) {
        return new JointGoal(Id.of(id), Optional.of("Goal " + id), List.of());
    }

    private static PlanActivity activity(String id, String goal) {
        return new PlanActivity(Id.of(id), Optional.empty(), Optional.empty(), List.of(), List.of(Id.of(goal)));
    }

    private static DataAccess access(String party, boolean granted) {
        return new DataAccess(
                Id.of("access-" + party),
                Optional.of(Id.of(party)),
                Optional.empty(),
                Optional.of(granted),
                Optional.empty());
    }

    private static String page(UnaryOperator<JointPlanBuilder> told) {
        RuleSet rules = RuleSets.discover().find("base", DAY).orElseThrow();
        JointPlan plan = told.apply(JointPlan.builder("p", "Plan").on(DAY)).build();
        Answer answer = new Answer(rules.judge(plan), rules, () -> Places.of(new byte[0]), Optional.empty());
        Page page = new Page(Locale.ENGLISH);
        new FollowedUp().write(answer, page);
        new GoalMatrix().write(answer, page);
        return page.toString().replaceAll("[\\s\u00a0]+", " ");
    }
}
