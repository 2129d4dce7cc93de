package se.samspel.cli.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
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
            case DETERMINED -> page.hanging("", line(route.stages(), page));
            case NOT_STATED -> page.paragraph(Phrases.NOT_STATED);
            case NONE -> page.paragraph(Phrases.NO_DECISION);
            case OPEN -> open(route, assessment.questions(), page);
        }
        route.source()
                .map(source -> route.status() == Route.Status.NOT_STATED ? Cited.silent(source) : Cited.of(source))
                .ifPresent(source -> page.note(Margin.EDGE, Cited.SOURCE, page.in(source)));
    }

    /** The stages in a line, such as "Fredagsgruppen bereder → SVOM beslutar". */
    static String line(List<RouteStage> stages, Page page) {
        List<Text> steps = stages.stream().map(RouteStage::text).toList();
        return page.in(Joined.capitalised(Joined.by(Joined.ARROW, steps)));
    }

    private static void open(Route route, List<OpenQuestion> questions, Page page) {
        if (route.alternatives().isEmpty()) {
            page.paragraph(Phrases.NO_ROUTE);
            return;
        }
        page.paragraph(Phrases.DEPENDS);
        for (Route.Alternative alternative : route.alternatives()) {
            boolean silent = alternative.status() == Route.Status.NOT_STATED;
            page.hanging("- ", page.in(answers(alternative.answers(), questions)));
            page.hanging("  ", silent ? page.in(Phrases.NOT_STATED_THERE) : line(alternative.stages(), page));
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
