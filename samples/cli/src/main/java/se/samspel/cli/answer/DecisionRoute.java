package se.samspel.cli.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.StageWords;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.text.Text;

/** Who decides, stage by stage, or what that depends on. */
final class DecisionRoute implements Section {

    @Override
    public void write(Answer answer, Page page) {
        if (answer.assessment().route().status() != Route.Status.NONE) {
            page.heading(Phrases.ROUTE);
            write(answer.assessment(), page);
        }
    }

    /** Who decides, under a heading that stands already. */
    static void write(Assessment assessment, Page page) {
        Route route = assessment.route();
        switch (route.status()) {
            case DETERMINED -> stages(route.stages(), assessment.trail().steps(), assessment.document(), "", page);
            case NOT_STATED -> page.hanging(page.in(Marks.UNREGULATED) + "  ", page.in(Phrases.NOT_STATED));
            case NONE -> page.paragraph(Phrases.NO_DECISION);
            case OPEN -> open(route, assessment, page);
        }
        if (entersByRule(assessment)) {
            page.note(Margin.EDGE, Phrases.ENTERS, page.in(StageWords.entry(route.entry())));
        }
        route.narrows().ifPresent(reason -> page.note(Margin.EDGE, Phrases.NARROWS, page.in(reason)));
        route.source()
                .map(source -> route.status() == Route.Status.NOT_STATED ? Cited.silent(source) : Cited.of(source))
                .ifPresent(source -> page.note(Margin.EDGE, Cited.SOURCE, page.in(source)));
    }

    /** The stages in a line, such as "Fredagsgruppen bereder → SVOM beslutar", or drawn where that is too much. */
    private static void stages(
            List<RouteStage> stages, List<Trail.Step> steps, Case document, String indent, Page page) {
        RouteDrawing drawing = new RouteDrawing(stages, steps, document);
        if (drawing.isNeeded()) {
            drawing.write(indent, page);
        } else {
            List<Text> line = stages.stream().map(RouteStage::text).toList();
            page.hanging(indent, page.in(Joined.capitalised(Joined.by(Joined.ARROW, line))));
        }
    }

    /** Whether the source says from when; once something has been decided, that is told beside who has adopted. */
    private static boolean entersByRule(Assessment assessment) {
        return assessment.route().entry() != EntryIntoForce.NOT_STATED
                && assessment
                        .document()
                        .matter()
                        .map(Matter::decisions)
                        .orElse(List.of())
                        .isEmpty();
    }

    private static void open(Route route, Assessment assessment, Page page) {
        if (route.alternatives().isEmpty()) {
            page.paragraph(Phrases.NO_ROUTE);
            return;
        }
        page.paragraph(Phrases.DEPENDS);
        for (Route.Alternative alternative : route.alternatives()) {
            boolean silent = alternative.status() == Route.Status.NOT_STATED;
            page.hanging("- ", page.in(answers(alternative.answers(), assessment.questions())));
            if (silent) {
                page.hanging("  " + page.in(Marks.UNREGULATED) + "  ", page.in(Phrases.NOT_STATED_THERE));
            } else {
                stages(alternative.stages(), List.of(), assessment.document(), "  ", page);
            }
            Text source = silent ? Cited.silent(alternative.source()) : Cited.of(alternative.source());
            page.note(Margin.ITEM, Cited.SOURCE, page.in(source));
        }
    }

    private static Text answers(Map<Id, String> answers, List<OpenQuestion> questions) {
        List<Text> given = new TreeMap<>(answers)
                .entrySet().stream()
                        .map(one -> answer(one.getKey(), one.getValue(), questions))
                        .toList();
        return (given.size() == 1 ? Phrases.IF_THE_ANSWER_IS : Phrases.IF_THE_ANSWERS_ARE)
                .with("answers", Joined.by(Joined.AND, given));
    }

    private static Text answer(Id asked, String value, List<OpenQuestion> questions) {
        return questions.stream()
                .filter(question -> question.code().equals(asked))
                .flatMap(question -> question.answers().stream())
                .filter(option -> option.value().equals(value))
                .map(option -> Phrases.ANSWER.with("label", option.label()))
                .findFirst()
                .orElse(Phrases.ANSWER_ALONE)
                .with("value", Text.same(value));
    }
}
