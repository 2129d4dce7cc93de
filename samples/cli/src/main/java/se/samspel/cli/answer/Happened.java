package se.samspel.cli.answer;

import java.util.List;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.text.Text;

/** What bodies have done so far, and whose turn it is. */
final class Happened implements Section {

    @Override
    public void write(Answer answer, Page page) {
        answer.assessment()
                .document()
                .matter()
                .filter(matter -> !matter.decisions().isEmpty())
                .ifPresent(matter -> {
                    page.heading(Phrases.TRAIL);
                    new DecisionTable(matter, answer).write(page);
                    Returned.write(matter, page);
                    turn(answer.assessment(), page);
                });
    }

    private static void turn(Assessment assessment, Page page) {
        Trail trail = assessment.trail();
        Route route = assessment.route();
        if (route.status() != Route.Status.DETERMINED) {
            return;
        }
        StageLine lines = new StageLine(assessment.document());
        Who who = new Who(assessment.document());
        Text label = Phrases.PASSED_OVER;
        for (int stage : trail.missing()) {
            page.note(
                    Margin.EDGE,
                    label,
                    page.in(Joined.capitalised(lines.brief(route.stages().get(stage)))));
            label = Text.same("");
        }
        label = Phrases.NEXT;
        boolean isEnded = trail.standing() == Trail.Standing.ENDED;
        for (int stage : isEnded ? List.<Integer>of() : trail.next()) {
            Trail.Step step = trail.steps().get(stage);
            page.note(Margin.EDGE, label, page.in(lines.next(route.stages().get(stage), step)));
            if (who.isCounted(step.waitingFor())) {
                List<Id> whose = step.waitingFor().stream()
                        .flatMap(body -> body.principals().stream())
                        .toList();
                page.note(Margin.EDGE, Phrases.WAITING_FOR, page.in(who.names(whose)));
            }
            label = Text.same("");
        }
        if (isEnded || trail.next().isEmpty()) {
            page.note(Margin.EDGE, label, page.in(isEnded ? Phrases.ENDED : Phrases.ALL_DONE));
        }
    }
}
