package se.samspel.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.ProgressStep.Status;
import se.samspel.rules.text.Text;

/** How far the work has come, in a line, and what remains until the process is established. */
final class Progress implements Section {

    private static final Id ESTABLISHED = Id.of("established");

    @Override
    public void write(Answer answer, Page page) {
        List<ProgressStep> steps = answer.assessment().progress();
        if (steps.stream().allMatch(step -> step.status() == Status.TO_COME)) {
            return;
        }
        page.heading(Phrases.PROGRESS);
        page.hanging("", steps.stream().map(step -> step(step, page)).collect(Collectors.joining(" \u2192 ")));
        steps.stream()
                .filter(step -> step.step().equals(ESTABLISHED) && step.status() == Status.TO_COME)
                .filter(step -> !step.missing().isEmpty())
                .forEach(step -> page.hanging("", page.in(Phrases.UNTIL_ESTABLISHED.with("codes", codes(step)))));
    }

    private static Text codes(ProgressStep step) {
        return Text.same(step.missing().stream().map(Id::value).collect(Collectors.joining(", ")));
    }

    private static String step(ProgressStep step, Page page) {
        List<String> said = new ArrayList<>(List.of(page.in(Statuses.of(step.status()))));
        step.held().filter(held -> held.times() > 0).ifPresent(held -> {
            said.add(page.in(Phrases.TIMES.of(held.times())));
            held.last().ifPresent(day -> said.add(page.in(Phrases.LAST_HELD.with("day", Text.same(day.toString())))));
        });
        return page.in(Statuses.step(step.step())) + " (" + String.join(", ", said) + ")";
    }
}
