package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.analysis.Trial;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;

/** Tells whether judging any case could find that a body lacks a mandate for an act. */
final class MandateAsking {

    private final RuleSet rules;

    MandateAsking(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Whether some rule can: one that looks at mandates, of what binds or not, and of what the route asks for or not. A
     * mandate that was passed on also makes its body one that may act in a stage, and may make it report back.
     *
     * @param chain those that the mandate was passed on from, and itself
     */
    boolean isPossible(Mandate mandate, List<Mandate> chain, Id body) {
        Condition binds = DecisionFacts.BINDING.is(rules.bindingActs().contains(mandate.act()));
        Condition notAskedFor =
                CourseFacts.ASKED_FOR.is(false).or(CourseFacts.ASKED_FOR.known().not());
        return isOfAnother(mandate, chain)
                || isReporting(mandate) && reads(DecisionFacts.REPORT_DUE)
                || isFound(binds)
                        && (isFound(binds.and(notAskedFor))
                                || rows(mandate, body).findAny().isPresent());
    }

    /** Whether it was passed on from a body that a row asks for the act. */
    private boolean isOfAnother(Mandate mandate, List<Mandate> chain) {
        return chain.size() > 1
                && chain.stream()
                        .map(link -> rules.bound(link.body()))
                        .anyMatch(holder -> rows(mandate, holder).findAny().isPresent());
    }

    private static boolean isReporting(Mandate mandate) {
        return mandate.delegation().filter(Delegation::reports).isPresent();
    }

    private boolean reads(Fact<?> fact) {
        return rules.requirements().stream().anyMatch(rule -> reads(rule, fact));
    }

    /** Whether the requirement looks at the fact, to see whether it applies or whether it holds. */
    private static boolean reads(Requirement rule, Fact<?> fact) {
        List<Fact<?>> facts = new ArrayList<>();
        rule.when().atoms(atom -> facts.addAll(atom.facts()));
        rule.must().atoms(atom -> facts.addAll(atom.facts()));
        return facts.contains(fact);
    }

    private boolean isFound(Condition known) {
        return rules.requirements().stream()
                .filter(rule -> reads(rule, CourseFacts.MANDATED))
                .anyMatch(rule -> isViolated(rule, known));
    }

    private boolean isViolated(Requirement rule, Condition known) {
        Map<Condition, Verdict> wanted = new LinkedHashMap<>();
        wanted.put(RequirementDiff.violated(rules, rule), Verdict.YES);
        wanted.put(known, Verdict.YES);
        return new Trial(wanted).outcome() != Trial.Outcome.NONE;
    }

    /** The rows of the matter's table that may ask the body for the act. */
    Stream<Row> rows(Mandate mandate, Id body) {
        return rules.table(mandate.matter()).map(Routing::rows).stream()
                .flatMap(rows -> rows.stream())
                .filter(row -> row.stages().stream()
                        .filter(stage -> stage.act().equals(mandate.act()) || isPreparation(stage))
                        .flatMap(stage -> acting(stage, mandate.matter()))
                        .anyMatch(body::equals));
    }

    /** What is passed on counts as preparation, whatever the act is called. */
    private boolean isPreparation(Stage stage) {
        return rules.all(Act.class).anyMatch(act -> act.id().equals(stage.act()) && act.effect() == Effect.PREPARATION);
    }

    private Stream<Id> acting(Stage stage, Id matter) {
        Stream<Id> named = stage.each()
                ? rules.all(OwnBody.class)
                        .filter(own -> own.function().equals(stage.body()))
                        .map(OwnBody::body)
                : Stream.of(stage.body());
        return named.map(rules::bound)
                .flatMap(body ->
                        Stream.concat(Stream.of(body), rules.mandates().delegates(body, stage.act(), matter).stream()));
    }
}
