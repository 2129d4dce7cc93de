package se.samspel.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.analysis.Trial;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;

/**
 * Who does what in a decision that is to show something, such as {@code common-board} that decides in
 * {@code common-board-matter}.
 *
 * @param known what is known of the matter
 */
record Deed(Id matter, Id body, Id act, Map<Fact<?>, Object> known) {

    /** A body of which no rules know. */
    private static final Id UNKNOWN = Id.of("body");

    /** One of which some facts have some values; empty if the rules have none. */
    static Optional<Deed> of(List<RuleSet> rules, Values values) {
        return values.isTrue(DecisionFacts.REPORT_DUE) ? reported(rules) : any(rules, values);
    }

    /** By a body with a mandate that was passed on to it, and asks for what it decides to be reported back. */
    private static Optional<Deed> reported(List<RuleSet> rules) {
        return rules.stream()
                .flatMap(set -> set.all(Mandate.class)
                        .filter(mandate ->
                                mandate.delegation().filter(Delegation::reports).isPresent())
                        .flatMap(mandate -> met(set, mandate).stream()
                                .map(known ->
                                        new Deed(mandate.matter(), set.bound(mandate.body()), mandate.act(), known))))
                .findFirst();
    }

    /** Facts with which all that the mandate asks for is so. */
    private static Optional<Map<Fact<?>, Object>> met(RuleSet rules, Mandate mandate) {
        List<Condition> asked =
                rules.mandates().chain(mandate).stream().map(Mandate::when).toList();
        Condition all = Limits.settled(new Condition.And(asked), rules::range);
        return new Trial(Map.of(all, Verdict.YES)).facts();
    }

    /** By a body of the kind, whatever the matter. */
    private static Optional<Deed> any(List<RuleSet> rules, Values values) {
        Optional<Id> matter = rules.stream()
                .flatMap(set -> set.all(Routing.class))
                .map(Routing::matter)
                .findFirst();
        boolean binds = !values.isFalse(DecisionFacts.BINDING);
        Optional<Id> act = rules.get(0)
                .all(Act.class)
                .filter(one -> (one.effect() == Effect.BINDING) == binds)
                .map(Act::id)
                .findFirst();
        return matter.flatMap(what ->
                act.flatMap(doing -> body(rules, values).map(body -> new Deed(what, body, doing, Map.of()))));
    }

    /** Of that kind; one that no rules know is of none. */
    private static Optional<Id> body(List<RuleSet> rules, Values values) {
        Optional<Id> kind = values.word(DecisionFacts.BODY_KIND)
                .filter(word -> !word.equals(DecisionFacts.NO_KIND))
                .map(Id::of);
        Stream<Id> known = rules.stream()
                .flatMap(set -> set.all(Body.class)
                        .filter(body -> set.bodyKind(body.id()).equals(kind)))
                .map(Body::id);
        return Stream.concat(known, kind.isEmpty() ? Stream.of(UNKNOWN) : Stream.of())
                .findFirst();
    }
}
