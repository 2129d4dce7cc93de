package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import se.samspel.document.Case;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.StuckIssue;
import se.samspel.rules.assessment.IssueLine;
import se.samspel.rules.assessment.IssueLine.Responsible;
import se.samspel.rules.assessment.IssueLine.Stay;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.fact.IssueStanding;

/** The issues of a joint plan that have got stuck, those first that must be acted on first. */
final class IssueQueue {

    private IssueQueue() {}

    /**
     * The queue; empty for any other document, and where the rule set has no levels. An issue that has come to a level
     * that the rule set does not know has no place in it.
     */
    static List<IssueLine> of(RuleSet rules, Case document) {
        return document instanceof JointPlan plan
                ? plan.support().issues().stream()
                        .flatMap(issue -> IssueStanding.of(issue, plan, rules).map(at -> line(issue, at)).stream())
                        .sorted(IssueLine.ORDER)
                        .toList()
                : List.of();
    }

    private static IssueLine line(StuckIssue issue, IssueStanding at) {
        LadderLevel level = at.level();
        Optional<LadderLevel> above = at.above();
        return new IssueLine(
                issue.id(),
                issue.title(),
                issue.priority().filter(place -> place > 0),
                at.resolvedOn(),
                new Stay(
                        level.id(),
                        level.label(),
                        at.since(),
                        at.days(),
                        at.due(),
                        at.daysLate(),
                        above.map(LadderLevel::id),
                        above.map(LadderLevel::label)),
                at.pairs(),
                new Responsible(level.regionOffice(), at.region()),
                new Responsible(level.municipalOffice(), at.municipal()));
    }
}
