package se.samspel.cli.answer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.PlanStep;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.ProgressStep.Status;

/** How far a joint plan has come: a line for each of its five steps. */
final class PlanSteps implements Section {

    @Override
    public void write(Answer answer, Page page) {
        Assessment assessment = answer.assessment();
        List<ProgressStep> progress = assessment.progress();
        page.heading(Phrases.FIVE_STEPS);
        for (PlanStep step : PlanStep.values()) {
            progress.stream()
                    .filter(one -> one.step().equals(step.id()))
                    .forEach(one -> page.hanging(
                            Numbered.number(step.ordinal() + 1), line(step, one.status(), assessment, page)));
        }
    }

    private static String line(PlanStep step, Status status, Assessment assessment, Page page) {
        String line = page.in(Joined.capitalised(Objects.requireNonNull(Phrases.PLAN_STEPS.get(step)))) + ": "
                + page.in(Statuses.of(status));
        long open = Stream.concat(
                        assessment.findings().stream().map(Finding::where),
                        assessment.questions().stream().map(OpenQuestion::where))
                .filter(where -> PlanStep.of(where).filter(step::equals).isPresent())
                .count();
        return open == 0 ? line : line + ", " + page.in(Phrases.TO_LOOK_AT.of(open));
    }
}
