package se.samspel.rules.fact;

import java.util.function.ToLongFunction;
import se.samspel.followup.Measure;
import se.samspel.followup.Story;
import se.samspel.joint.GoalLine;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.PlanLevel;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What follows each goal and each level of a joint plan. */
public final class TraceFacts {

    /** The number of activities that work towards the goal. */
    public static final NumberFact GOAL_ACTIVITIES = ofGoal(
            "joint-goal.activities",
            Text.of("antal aktiviteter mot målet", "activities towards the goal"),
            line -> line.activities().size());

    /** The number of measures that follow the goal, directly or by an activity. */
    public static final NumberFact GOAL_MEASURES = ofGoal(
            "joint-goal.measures",
            Text.of("antal mått som följer målet", "measures that follow the goal"),
            line -> line.measures().size());

    /** The number of those measures that have shown something; that there is no data is something. */
    public static final NumberFact GOAL_RESULTS = ofGoal(
            "joint-goal.results",
            Text.of("antal mått på målet med resultat", "measures of the goal with a result"),
            line -> line.measures().stream()
                    .filter(measure -> measure.latest().isPresent())
                    .count());

    /** The number of stories that tell of the goal. */
    public static final NumberFact GOAL_STORIES = ofGoal(
            "joint-goal.stories",
            Text.of("antal berättelser om målet", "stories of the goal"),
            line -> line.stories().size());

    /** The number of measures that the level follows. */
    public static final NumberFact LEVEL_MEASURES = ofLevel(
            "level.measures",
            Text.of("antal mått som nivån följer", "measures that the level follows"),
            (plan, level) -> plan.followUp().measures().stream()
                    .map(Measure::levels)
                    .filter(levels -> levels.contains(level.id()))
                    .count());

    /** The number of stories told at the level. */
    public static final NumberFact LEVEL_STORIES = ofLevel(
            "level.stories",
            Text.of("antal berättelser på nivån", "stories told at the level"),
            (plan, level) -> plan.followUp().stories().stream()
                    .map(Story::levels)
                    .filter(levels -> levels.contains(level.id()))
                    .count());

    private TraceFacts() {}

    private static NumberFact ofGoal(String id, Text label, ToLongFunction<GoalLine> number) {
        return NumberFact.computed(
                id,
                Unit.COUNT,
                label,
                JointScopes.JOINT_GOAL,
                Way.<JointGoal>here(),
                (view, goal) -> view.single(JointScopes.JOINT_PLAN)
                        .map(plan ->
                                GoalLine.of(goal, plan.value(), view.setting().asOf()))
                        .map(line -> Numbers.of(number.applyAsLong(line))));
    }

    private static NumberFact ofLevel(String id, Text label, InPlan number) {
        return NumberFact.computed(
                id,
                Unit.COUNT,
                label,
                JointScopes.LEVEL,
                Way.<PlanLevel>here(),
                (view, level) ->
                        view.single(JointScopes.JOINT_PLAN).map(plan -> Numbers.of(number.of(plan.value(), level))));
    }

    /** How much of something a plan has for a level. */
    private interface InPlan {
        long of(JointPlan plan, PlanLevel level);
    }
}
