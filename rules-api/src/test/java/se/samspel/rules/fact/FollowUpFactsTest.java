package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.followup.Direction;
import se.samspel.followup.FollowUp;
import se.samspel.followup.Measure;
import se.samspel.followup.Observation;
import se.samspel.followup.Story;
import se.samspel.followup.Target;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.PlanActivity;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PlanLevel;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;

class FollowUpFactsTest {

    private static final LocalDate DAY = Committee.DAY;

    @Test
    void levels_without_a_measure_or_a_story_are_named() {
        JointPlan plan =
                plan(List.of(measure("m", List.of("micro", "macro"), Optional.empty())), List.of(story("s", "meso")));

        assertThat(value(FollowUpFacts.LEVELS_WITHOUT_MEASURE, plan, "p")).isEqualTo("[meso]");
        assertThat(value(FollowUpFacts.LEVELS_WITHOUT_STORY, plan, "p")).isEqualTo("[macro, micro]");
        assertThat(value(TraceFacts.LEVEL_MEASURES, plan, "micro")).isEqualTo("1");
        assertThat(value(TraceFacts.LEVEL_MEASURES, plan, "meso")).isEqualTo("0");
        assertThat(value(TraceFacts.LEVEL_STORIES, plan, "meso")).isEqualTo("1");
        assertThat(value(FollowUpFacts.STORIES, plan, "p")).isEqualTo("1");
    }

    @Test
    void a_goal_knows_what_works_towards_it_and_what_follows_it() {
        JointPlan plan = plan(
                List.of(measure("m", List.of(), Optional.of(40), "g"), measure("n", List.of(), Optional.empty(), "g")),
                List.of(story("s", "meso")));

        assertThat(value(TraceFacts.GOAL_ACTIVITIES, plan, "g")).isEqualTo("1");
        assertThat(value(TraceFacts.GOAL_MEASURES, plan, "g")).isEqualTo("2");
        assertThat(value(TraceFacts.GOAL_RESULTS, plan, "g")).isEqualTo("1");
        assertThat(value(TraceFacts.GOAL_STORIES, plan, "g")).isEqualTo("1");
        assertThat(value(FollowUpFacts.GOALS_WITHOUT_MEASURE, plan, "p")).isEqualTo("[h]");
        assertThat(value(FollowUpFacts.GOALS_WITHOUT_ACTIVITY, plan, "p")).isEqualTo("[h]");
    }

    @ParameterizedTest
    @CsvSource({"54, TOWARDS, false, true", "55, REACHED, true, false", "56, REACHED, true, false"})
    void a_measure_tells_its_trend_whether_it_is_reached_and_whether_it_is_missed(
            int now, String trend, String reached, String missed) {
        JointPlan plan = plan(List.of(measure("m", List.of(), Optional.of(now))), List.of());

        assertThat(value(TrendFacts.TREND, plan, "m")).isEqualTo(trend);
        assertThat(value(TrendFacts.REACHED, plan, "m")).isEqualTo(reached);
        assertThat(value(TrendFacts.MISSED, plan, "m")).isEqualTo(missed);
        assertThat(value(TrendFacts.MONTHS_SINCE_OBSERVATION, plan, "m")).isEqualTo("3.00");
        assertThat(value(MeasureFacts.OBSERVATIONS, plan, "m")).isEqualTo("1");
        assertThat(value(MeasureFacts.DIRECTION, plan, "m")).isEqualTo("HIGHER");
    }

    @Test
    void nothing_is_known_of_a_target_that_nothing_is_held_against() {
        JointPlan plan = plan(List.of(measure("m", List.of("micro"), Optional.empty())), List.of());

        assertThat(value(TrendFacts.TREND, plan, "m")).isEqualTo("UNKNOWN");
        assertThat(value(TrendFacts.REACHED, plan, "m")).isEqualTo("?");
        assertThat(value(TrendFacts.MISSED, plan, "m")).isEqualTo("?");
        assertThat(value(TrendFacts.MONTHS_SINCE_OBSERVATION, plan, "m")).isEqualTo("?");
        assertThat(value(MeasureFacts.LEVELS, plan, "m")).isEqualTo("[micro]");
        assertThat(value(MeasureFacts.PERSPECTIVE, plan, "m")).isEqualTo("patient-perspective");
    }

    private static JointPlan plan(List<Measure> measures, List<Story> stories) {
        return JointPlan.builder("p", "Planen")
                .goals(List.of(goal("g"), goal("h")))
                .activities(List.of(new PlanActivity(
                        Id.of("a"), Optional.empty(), Optional.empty(), List.of(), List.of(Id.of("g")))))
                .leadership(new Leadership(
                        List.of(), List.of(level("micro"), level("meso"), level("macro")), List.of(), List.of()))
                .followUp(new FollowUp(Optional.empty(), measures, stories, List.of()))
                .build();
    }

    private static JointGoal goal(String id) {
        return new JointGoal(Id.of(id), Optional.empty(), List.of());
    }

    private static PlanLevel level(String id) {
        return new PlanLevel(Id.of(id), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static Story story(String id, String level) {
        return new Story(
                Id.of(id),
                Optional.empty(),
                List.of(Id.of(level)),
                Optional.empty(),
                Optional.empty(),
                List.of(Id.of("g")));
    }

    /** From 30, aimed at 55 by the day before; shown three months ago, if at all. */
    private static Measure measure(String id, List<String> levels, Optional<Integer> now, String... goals) {
        return new Measure(
                Id.of(id),
                Optional.empty(),
                levels.stream().map(Id::of).toList(),
                Optional.empty(),
                Optional.of(Id.of("patient-perspective")),
                Optional.of(Direction.HIGHER),
                Optional.empty(),
                Optional.of(new Observation(Optional.empty(), Optional.of(BigDecimal.valueOf(30)), Optional.empty())),
                Optional.of(new Target(
                        Optional.of(BigDecimal.valueOf(55)), Optional.empty(), Optional.of(DAY.minusDays(1)))),
                now.stream()
                        .map(number -> new Observation(
                                Optional.of(DAY.minusMonths(3)),
                                Optional.of(BigDecimal.valueOf(number)),
                                Optional.empty()))
                        .toList(),
                List.of(goals).stream().map(Id::of).toList(),
                List.of());
    }

    private static String value(Fact<?> fact, JointPlan plan, String id) {
        CaseView view = new CaseView(plan, new Committee.OnTheDay());
        return view.elements(fact.scope()).stream()
                .filter(element -> element.id().filter(Id.of(id)::equals).isPresent())
                .map(element -> fact.value(new Subject(view, fact.scope(), element))
                        .map(Object::toString)
                        .orElse("?"))
                .findFirst()
                .orElseThrow();
    }
}
