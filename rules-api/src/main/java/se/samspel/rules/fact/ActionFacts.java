package se.samspel.rules.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.joint.ActionPlan;
import se.samspel.joint.JointPlan;
import se.samspel.joint.PlanActivity;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.text.Text;

/** What is there about how a joint plan becomes concrete: at which levels something is done, and in whose action plans. */
public final class ActionFacts {

    /** The bodies that have an action plan of their own. */
    public static final WordsFact ACTION_PLAN_BODIES = WordsFact.of(
            "joint-plan.action-plan-bodies",
            Text.of("organ med en egen handlingsplan", "bodies with an action plan of their own"),
            JointScopes.JOINT_PLAN,
            Way.toList("actionPlans", JointPlan::actionPlans),
            (view, plan) -> plan.actionPlans().stream()
                    .map(ActionPlan::body)
                    .flatMap(body -> body.stream())
                    .map(Id::value)
                    .collect(Collectors.toSet()));

    /** The levels at which nothing is to be done. */
    public static final WordsFact LEVELS_WITHOUT_ACTIVITY = WordsFact.of(
            "joint-plan.levels-without-activity",
            Text.of("ledningsnivåer utan aktivitet", "levels of leadership without an activity"),
            JointScopes.JOINT_PLAN,
            Way.toList("activities", JointPlan::activities),
            (view, plan) -> {
                Set<Id> acting = plan.activities().stream()
                        .map(PlanActivity::level)
                        .flatMap(level -> level.stream())
                        .collect(Collectors.toSet());
                List<Id> levels = LevelsOf.plan(view, plan);
                return levels.stream()
                        .filter(level -> !acting.contains(level))
                        .map(Id::value)
                        .collect(Collectors.toSet());
            });

    private ActionFacts() {}
}
