package se.samspel.json.answer;

import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.text.Range;

/** Time budgets and progress as JSON objects. */
final class BudgetForm {

    private final Members empty;
    private final FindingForm findings;

    BudgetForm(Members empty, FindingForm findings) {
        this.empty = empty;
        this.findings = findings;
    }

    Members budget(BudgetLine line) {
        return empty.another()
                .put("who", line.who())
                .put("label", line.label())
                .put("budget", line.budget())
                .put("role", line.role())
                .put("unit", line.unit())
                .put("planned", line.planned())
                .put("min", line.limit().flatMap(Range::least))
                .put("max", line.limit().flatMap(Range::most))
                .put("guideline", line.guideline().map(this::guideline))
                .put("status", line.status())
                .put("source", findings.source(line.source()));
    }

    Members progress(ProgressStep step) {
        return empty.another()
                .put("step", step.step())
                .put("status", step.status())
                .put("missing", step.missing())
                .put("held", step.held().map(this::held));
    }

    private Members held(ProgressStep.Held held) {
        return empty.another().put("times", held.times()).put("last", held.last());
    }

    private Members guideline(BudgetLine.Guideline guideline) {
        return empty.another().put("nominal", guideline.nominal()).put("calendar", guideline.calendar());
    }
}
