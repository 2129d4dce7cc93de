package se.samspel.rules.fact;

import java.util.List;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.PlanLevel;
import se.samspel.rules.condition.CaseView;

/** The levels of leadership at which a plan is to be followed. */
final class LevelsOf {

    private LevelsOf() {}

    static List<Id> plan(CaseView view, JointPlan plan) {
        return plan.leadership().levels().stream().map(PlanLevel::id).toList();
    }
}
