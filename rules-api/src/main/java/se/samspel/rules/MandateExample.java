package se.samspel.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Row;

/** Writes what a body has decided for a party where it has a mandate under one rule set and not under another. */
final class MandateExample {

    private static final Id DECISION = Id.of("decision");

    private final RuleSet with;
    private final RuleSet without;
    private final Examples examples;
    private final Groups groups;
    private final MandateAsking asking;

    /**
     * A writer of such cases.
     *
     * @param with the rule set under which there is a mandate
     * @param without the one under which there is none
     */
    MandateExample(RuleSet with, RuleSet without) {
        this.with = with;
        this.without = without;
        this.examples = new Examples(with);
        this.groups = new Groups(with, without);
        this.asking = new MandateAsking(without);
    }

    /** Whether judging any case could show it, by what is asked without it: other rules are told of by themselves. */
    boolean isPossible(Mandate mandate) {
        List<Mandate> chain = with.mandates().chain(mandate);
        return bodies(mandate).anyMatch(body -> asking.isPossible(mandate, chain, body));
    }

    /** The body as either rule set calls it. */
    private Stream<Id> bodies(Mandate mandate) {
        return Stream.of(without, with)
                .map(rules -> rules.bound(mandate.body()))
                .distinct();
    }

    /**
     * A case in which judging shows it, if one was found.
     *
     * @param facts what the mandates depend on
     */
    Optional<Case> of(Mandate mandate, Party party, Map<Fact<?>, Object> facts) {
        return bodies(mandate)
                .flatMap(body -> places(mandate, body, facts).flatMap(place -> cases(mandate, body, party, place)))
                .filter(this::shows)
                .findFirst();
    }

    /** What the mandates depend on, where a row asks for the act; or wherever it is, if none does. */
    private Stream<Map<Fact<?>, Object>> places(Mandate mandate, Id body, Map<Fact<?>, Object> facts) {
        List<Row> rows = asking.rows(mandate, body).toList();
        return rows.isEmpty() ? Stream.of(facts) : rows.stream().flatMap(row -> places(row, facts));
    }

    /** The same in the situations of a row, with each sort of principals that it allows. */
    private static Stream<Map<Fact<?>, Object>> places(Row row, Map<Fact<?>, Object> facts) {
        Map<Fact<?>, Object> all = new LinkedHashMap<>(RowFacts.first(row));
        all.putAll(facts);
        return RowFacts.eachSort(all, row).stream()
                .filter(place -> !facts.containsKey(MatterFacts.PRINCIPALS)
                        || facts.get(MatterFacts.PRINCIPALS).equals(place.get(MatterFacts.PRINCIPALS)));
    }

    /** What the body has done for the party alone, and for all of each group that the party is in. */
    private Stream<Case> cases(Mandate mandate, Id body, Party party, Map<Fact<?>, Object> facts) {
        return groups.principals(facts).stream()
                .filter(group -> group.contains(party))
                .flatMap(group -> Stream.of(Optional.of(party), Optional.<Party>empty())
                        .flatMap(whom -> Stream.of(with, without)
                                .map(rules -> decision(mandate, body, whom, new Examples(rules).day())))
                        .distinct()
                        .flatMap(done ->
                                examples.situation(mandate.matter(), facts, group, List.of(done)).document().stream()));
    }

    private static Decision decision(Mandate mandate, Id body, Optional<Party> whom, LocalDate day) {
        var decision = Decision.builder(
                        DECISION.value(), body.value(), mandate.act().value())
                .outcome(Outcome.ADOPTED)
                .on(day);
        whom.ifPresent(party -> decision.principal(party.id().value()));
        return decision.build();
    }

    /** Whether the body has a mandate under the one, and a rule of the other finds that it lacks one. */
    private boolean shows(Case document) {
        CaseView view = new CaseView(document, with);
        boolean has = document.matter().stream()
                .flatMap(matter -> matter.decisions().stream())
                .anyMatch(decision -> decision.id().equals(DECISION) && with.mandated(view, decision) == Verdict.YES);
        return has && lacksMandate(without, document) && !lacksMandate(with, document);
    }

    /** Whether judging finds that it lacks a mandate: by a rule that asks for one. */
    private static boolean lacksMandate(RuleSet rules, Case document) {
        return rules.requirements().stream()
                .filter(MandateAnalyst::asks)
                .anyMatch(rule -> RequirementAnalyst.isViolated(rules, rule.id(), document));
    }
}
