package se.samspel.cli.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.Names;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.text.Text;

/** What would be said if one more party were affected. */
final class Supposition implements Section {

    @Override
    public void write(Answer answer, Page page) {
        answer.supposed().ifPresent(supposed -> {
            Assessment assessment = supposed.assessment();
            page.heading(Phrases.WHAT_IF.with("party", Text.same(name(supposed.party(), assessment.document()))));
            page.paragraph(Opening.outcome(assessment));
            added(answer.assessment(), assessment).forEach(words -> page.hanging("- ", page.in(words)));
            if (isSameRoute(answer.assessment().route(), assessment.route())) {
                page.paragraph(Phrases.SAME_ROUTE);
            } else {
                DecisionRoute.write(assessment, page);
                comingIn(answer.assessment().route(), assessment, page);
            }
        });
    }

    /** The name of the party, which may have been called by its official code. */
    private static String name(Id party, Case document) {
        Id known = document.parties().stream()
                .filter(one -> one.code().filter(party.value()::equals).isPresent())
                .map(Party::id)
                .findFirst()
                .orElse(party);
        return Names.party(known, document);
    }

    /** Which own bodies act then that do not act now; where many do, the route gives only their number. */
    private static void comingIn(Route now, Assessment then, Page page) {
        Set<NamedBody> known =
                now.stages().stream().flatMap(stage -> stage.bodies().stream()).collect(Collectors.toSet());
        Who who = new Who(then.document());
        Text label = Phrases.COMING_IN;
        for (RouteStage stage : then.route().stages()) {
            List<NamedBody> added = stage.bodies().stream()
                    .filter(body -> body.own() && !known.contains(body))
                    .toList();
            if (now.status() == Route.Status.DETERMINED && !added.isEmpty()) {
                page.note(Margin.EDGE, label, page.in(Joined.capitalised(who.act(stage, added))));
                label = Text.same("");
            }
        }
    }

    /** Whether the same bodies do the same, and in the same order; for whom they do it is another matter. */
    private static boolean isSameRoute(Route now, Route then) {
        return now.status() == Route.Status.DETERMINED
                && then.status() == Route.Status.DETERMINED
                && acts(now).equals(acts(then));
    }

    private static List<List<Object>> acts(Route route) {
        return route.stages().stream()
                .map(stage -> List.<Object>of(
                        stage.act(),
                        stage.branch(),
                        stage.rung(),
                        stage.bodies().stream()
                                .map(body -> body.own() ? List.of(body.id(), body.principals()) : body.id())
                                .toList()))
                .toList();
    }

    /** What is wrong or open then that is not so now. */
    private static List<Text> added(Assessment now, Assessment then) {
        Stream<Text> findings = then.findings().stream()
                .filter(finding -> !now.findings().contains(finding))
                .map(finding -> finding.message().text());
        Stream<Text> questions = then.questions().stream()
                .filter(question -> !now.questions().contains(question))
                .map(OpenQuestion::text);
        return Stream.concat(findings, questions).toList();
    }
}
