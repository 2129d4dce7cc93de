package se.samspel.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.text.Text;

/** How far the work has come, in a line. */
final class Progress implements Section {

    @Override
    public void write(Answer answer, Page page) {
        List<ProgressStep> steps = answer.assessment().progress();
        if (steps.stream().allMatch(step -> step.status() == ProgressStep.Status.TO_COME)) {
            return;
        }
        page.heading(Phrases.PROGRESS);
        page.hanging("", steps.stream().map(step -> step(step, page)).collect(Collectors.joining(" \u2192 ")));
    }

    private static String step(ProgressStep step, Page page) {
        Text name = Phrases.STEPS.getOrDefault(
                step.step().value(), Text.same(step.step().value()));
        return page.in(name) + " (" + page.in(Statuses.of(step.status())) + ")";
    }
}
