package se.samspel.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.page.Table;
import se.samspel.cli.rule.Names;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.text.Text;

/** What bodies have done so far, whose turn it is, and who has adopted. */
final class Happened implements Section {

    @Override
    public void write(Answer answer, Page page) {
        List<Decision> decisions =
                answer.assessment().document().matter().map(Matter::decisions).orElse(List.of());
        if (decisions.isEmpty()) {
            return;
        }
        page.heading(Phrases.TRAIL);
        Trail trail = answer.assessment().trail();
        Table table = new Table(headings(page, Phrases.DAY, Phrases.BODY, Phrases.ACT, Phrases.RESULT, Text.same("")));
        for (Decision decision : decisions) {
            boolean outOfOrder = trail.outOfOrder().contains(decision.id());
            table.row(List.of(
                    decision.on().map(LocalDate::toString).orElse(page.in(Phrases.NO_DAY)),
                    page.in(Joined.capitalised(Names.of(decision.body(), answer.rules()))),
                    page.in(Names.of(decision.act(), answer.rules())),
                    page.in(decision.outcome().map(Statuses::of).orElse(Phrases.NO_OUTCOME)),
                    outOfOrder ? page.in(Phrases.OUT_OF_ORDER) : ""));
        }
        page.table(table);
        turn(answer.assessment(), page);
        adoption(answer.assessment(), page);
    }

    private static void turn(Assessment assessment, Page page) {
        Trail trail = assessment.trail();
        Route route = assessment.route();
        if (route.status() != Route.Status.DETERMINED) {
            return;
        }
        if (!trail.missing().isEmpty()) {
            String passedOver = trail.missing().stream()
                    .map(stage -> DecisionRoute.line(List.of(route.stages().get(stage)), page))
                    .collect(Collectors.joining(", "));
            page.note(Margin.EDGE, Phrases.PASSED_OVER, passedOver);
        }
        String next = trail.next().stream()
                .map(stage -> DecisionRoute.line(List.of(route.stages().get(stage)), page))
                .collect(Collectors.joining(", "));
        page.note(Margin.EDGE, Phrases.NEXT, next.isEmpty() ? page.in(Phrases.ALL_DONE) : next);
    }

    private static void adoption(Assessment assessment, Page page) {
        Table table = new Table(headings(page, Phrases.PRINCIPAL, Phrases.DECIDES_FOR_IT, Phrases.STATUS, Phrases.DAY));
        for (Adoption adoption : assessment.adoption()) {
            table.row(List.of(
                    Names.party(adoption.principal(), assessment.document()),
                    adoption.body()
                            .map(body -> page.in(Joined.capitalised(body.name())))
                            .orElse(""),
                    page.in(Statuses.of(adoption.status())),
                    adoption.date().map(LocalDate::toString).orElse("")));
        }
        if (!assessment.adoption().isEmpty()) {
            page.blank();
            page.table(table);
        }
    }

    private static List<String> headings(Page page, Text... headings) {
        return List.of(headings).stream().map(page::in).toList();
    }
}
