package se.samspel.rules.fact;

import java.util.List;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.PlanLevel;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.LadderLevel;

/** The levels of leadership at which a plan is to be followed. */
final class LevelsOf {

    private LevelsOf() {}

    /** Those of the rule set; where it has none, those that the plan describes. */
    static List<Id> plan(CaseView view, JointPlan plan) {
        List<Id> ladder = view.setting().ladder().stream().map(LadderLevel::id).toList();
        return ladder.isEmpty()
                ? plan.leadership().levels().stream().map(PlanLevel::id).toList()
                : ladder;
    }
}
