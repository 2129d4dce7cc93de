package se.samspel.cli.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.PlanStep;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** Of a joint plan: what ought to be mended and what is worth knowing, in the plan as a whole and in each of its steps. */
final class PlanFindings implements Section {

    @Override
    public void write(Answer answer, Page page) {
        others(Phrases.WHOLE_PLAN, Optional.empty(), answer, page);
        for (PlanStep step : PlanStep.values()) {
            others(heading(step), Optional.of(step), answer, page);
        }
    }

    /** The warnings and notices of a step, or of none; a heading only where there are any. */
    private static void others(Text heading, Optional<PlanStep> step, Answer answer, Page page) {
        List<Finding> found = answer.assessment().findings().stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .filter(finding -> PlanStep.of(finding.where()).equals(step))
                .toList();
        if (!found.isEmpty()) {
            page.heading(heading);
            List<Alike> groups = Alike.in(found);
            for (int i = 0; i < groups.size(); i++) {
                Findings.writeWithSeverity(i + 1, groups.get(i), answer, page);
            }
        }
    }

    private static Text heading(PlanStep step) {
        return Phrases.STEP
                .with("number", Text.same(String.valueOf(step.ordinal() + 1)))
                .with("name", Objects.requireNonNull(Phrases.PLAN_STEPS.get(step)));
    }
}
