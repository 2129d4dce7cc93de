package se.samspel.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.fact.IssueFacts;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;

/** The values of facts that say what the rules themselves hold, so that no case can give them another. */
final class Held {

    private Held() {}

    /**
     * The values under some rules, such as the kinds that their bodies are of, or no delay where nothing has a time; none
     * for a fact that is never known under them; empty for a fact that cases say.
     */
    static Optional<List<?>> by(Fact<?> fact, RuleSet... rules) {
        if (fact.equals(DecisionFacts.BODY_KIND)) {
            return Optional.of(kinds(rules));
        } else if (fact.equals(DecisionFacts.REPORT_DUE)) {
            return Optional.of(Stream.of(rules).anyMatch(Held::isReporting) ? List.of(true, false) : List.of(false));
        } else if (fact.equals(CourseFacts.DAYS_LATE)) {
            return stages(rules).anyMatch(stage -> stage.within().isPresent())
                    ? Optional.empty()
                    : Optional.of(List.of(BigDecimal.ZERO));
        } else if (fact.equals(CourseFacts.SAME_TEXT)) {
            return rows(rules).anyMatch(Held::isOfMoreThanOneText) ? Optional.empty() : Optional.of(List.of(true));
        } else if (fact.equals(IssueFacts.DAYS_LATE)) {
            return levels(rules).anyMatch(level -> level.within().isPresent())
                    ? Optional.empty()
                    : Optional.of(List.of());
        }
        return Optional.empty();
    }

    /** Whether principals may adopt by themselves: where one body decides for all, they adopt the same text. */
    private static boolean isOfMoreThanOneText(Row row) {
        return row.stages().stream().anyMatch(Stage::each)
                || row.stages().stream().anyMatch(stage -> !stage.of().isEmpty());
    }

    private static Stream<Row> rows(RuleSet... rules) {
        return Stream.of(rules).flatMap(set -> set.all(Routing.class)).flatMap(table -> table.rows().stream());
    }

    private static Stream<Stage> stages(RuleSet... rules) {
        return rows(rules).flatMap(row -> row.stages().stream());
    }

    private static Stream<LadderLevel> levels(RuleSet... rules) {
        return Stream.of(rules).flatMap(set -> set.ladder().stream());
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
