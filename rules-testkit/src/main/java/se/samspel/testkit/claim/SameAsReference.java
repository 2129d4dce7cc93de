package se.samspel.testkit.claim;

import java.util.List;
import se.samspel.document.Case;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route.Status;
import se.samspel.rules.layer.Item;
import se.samspel.rules.route.Routing;
import se.samspel.testkit.reference.ReferenceJudge;

/** What judges, quickly, says the same as a judge that is slow and obvious. */
public final class SameAsReference implements Claim {

    /** One case in so many: the obvious judge remembers nothing. */
    private static final int SHARE = 4;

    @Override
    public void check(RuleSet rules, Proving proving) {
        ReferenceJudge judge = ReferenceJudge.of(rules);
        int compared = 0;
        for (Tried tried : proving.share(rules, 1, SHARE)) {
            if (tried.answer().filter(answer -> isAbout(rules, answer)).isPresent()) {
                compared++;
            }
            if (!disagreements(judge, tried).isEmpty()) {
                Case smallest = Smallest.of(
                        tried.document(),
                        less -> !disagreements(judge, Tried.of(rules, less)).isEmpty());
                List<String> told = disagreements(judge, Tried.of(rules, smallest));
                Objection objection = Objection.to(rules, "a slow and obvious judge says something else");
                told.forEach(objection::line);
                about(told, smallest, rules).forEach(item -> objection.by(rules, item));
                throw objection.in(smallest, rules, proving.settings()).error();
            }
        }
        if (compared == 0) {
            throw Claim.notClaimed("no case came up of which a rule or a route says anything");
        }
    }

    /** The rules that the two disagree about, or else the table of the matter. */
    private static List<Item> about(List<String> told, Case document, RuleSet rules) {
        List<Item> named = rules.items().stream()
                .map(InForce::item)
                .filter(item -> told.stream()
                        .anyMatch(one ->
                                List.of(one.split(" ")).contains(item.id().value())))
                .toList();
        return named.isEmpty()
                ? document.matter().stream()
                        .flatMap(matter -> rules.all(Routing.class)
                                .filter(table -> table.matter().equals(matter.kind()))
                                .map(Item.class::cast))
                        .toList()
                : named;
    }

    private static boolean isAbout(RuleSet rules, Assessment answer) {
        return !rules.requirements().isEmpty()
                || !rules.coming().isEmpty()
                || answer.route().status() != Status.NONE;
    }

    /** Where the two disagree; what judging lets out is another claim's. */
    private static List<String> disagreements(ReferenceJudge judge, Tried tried) {
        return tried.answer().map(judge::disagreements).orElse(List.of());
    }
}
