package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.plan.Goal;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.KeyFigure;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;
import se.samspel.rules.fact.PlanFacts;

/** Writes an operational plan with one of each thing, of which no more is said than that it is there. */
record BarePlan(Values values) {

    OperationalPlan plan(Id id) {
        List<ImprovementActivity> improvements = values.thingsOrOne(PlanFacts.IMPROVEMENTS)
                .map(one -> new ImprovementActivity(
                        one, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of()))
                .toList();
        List<Goal> goals = values.thingsOrOne(PlanFacts.GOALS)
                .map(one -> new Goal(Id.of("goal-" + one), Optional.empty()))
                .toList();
        List<KeyFigure> figures = values.thingsOrOne(PlanFacts.KEY_FIGURES)
                .map(one -> new KeyFigure(
                        Id.of("figure-" + one), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .toList();
        return new OperationalPlan(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                improvements,
                new Targets(goals, figures),
                List.of(),
                List.of());
    }
}
