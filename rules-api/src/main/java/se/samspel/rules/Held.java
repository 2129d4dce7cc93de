package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Mandate;

/** The values of facts that say what the rules themselves hold, so that no case can give them another. */
final class Held {

    private Held() {}

    /** The values under some rules, such as the kinds that their bodies are of; empty for a fact that cases say. */
    static Optional<List<?>> by(Fact<?> fact, RuleSet... rules) {
        if (fact.equals(DecisionFacts.BODY_KIND)) {
            return Optional.of(kinds(rules));
        } else if (fact.equals(DecisionFacts.REPORT_DUE)) {
            return Optional.of(Stream.of(rules).anyMatch(Held::isReporting) ? List.of(true, false) : List.of(false));
        }
        return Optional.empty();
    }

    /** Those of the bodies, sorted, and that of a body that the rules do not know or of which they do not say it. */
    private static List<String> kinds(RuleSet... rules) {
        List<String> kinds = new ArrayList<>();
        Stream.of(rules)
                .flatMap(set -> set.all(Body.class).flatMap(body -> set.bodyKind(body.id()).stream()))
                .map(Id::value)
                .distinct()
                .sorted()
                .forEach(kinds::add);
        kinds.add(DecisionFacts.NO_KIND);
        return kinds;
    }

    private static boolean isReporting(RuleSet rules) {
        return rules.all(Mandate.class)
                .anyMatch(mandate ->
                        mandate.delegation().filter(Delegation::reports).isPresent());
    }
}
