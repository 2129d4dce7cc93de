package se.samspel.cli.answer;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.IssueLine;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.text.Text;

/** How an issue came to where it is, in one line, such as "the micro level 2026-03-01 → the meso level 2026-05-01". */
final class Climb {

    private static final Text RUNG = Text.same("{level} {day}");

    private Climb() {}

    /** The levels that an issue had come to by the day; empty if they are fewer than two, for then there was no climb. */
    static Optional<Text> of(IssueLine line, Answer answer) {
        return answer.assessment().document() instanceof JointPlan plan
                ? plan.support().issues().stream()
                        .filter(issue -> issue.id().equals(line.issue()))
                        .map(issue -> rungs(issue, answer))
                        .filter(rungs -> rungs.size() > 1)
                        .map(rungs -> Joined.by(Joined.ARROW, rungs))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Text> rungs(StuckIssue issue, Answer answer) {
        return issue.rungs().stream()
                .filter(rung ->
                        rung.on().filter(answer.rules().asOf()::isBefore).isEmpty())
                .map(rung -> rung(rung, answer.rules()))
                .toList();
    }

    private static Text rung(Rung rung, RuleSet rules) {
        Text level = label(rung.level(), rules);
        return rung.on()
                .map(day -> RUNG.with("level", level).with("day", Text.same(day.toString())))
                .orElse(level);
    }

    private static Text label(Id level, RuleSet rules) {
        return rules.ladder().stream()
                .filter(one -> one.id().equals(level))
                .map(LadderLevel::label)
                .findFirst()
                .orElse(Text.same(level.value()));
    }
}
