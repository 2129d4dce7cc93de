package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.analysis.Trial;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Row;

/** Finds where a body that a row calls for has no mandate. */
final class MandateAnalyst {

    private final RuleSet rules;

    MandateAnalyst(RuleSet rules) {
        this.rules = rules;
    }

    /** Whether the rules speak of mandates at all. */
    boolean isAsked() {
        return rules.all(Mandate.class).findAny().isPresent()
                || rules.all(Requirement.class).anyMatch(MandateAnalyst::asks);
    }

    private static boolean asks(Requirement rule) {
        List<Fact<?>> facts = new ArrayList<>();
        rule.must().atoms(atom -> facts.addAll(atom.facts()));
        return facts.contains(CourseFacts.MANDATED);
    }

    /** Facts of the row with which the body has no mandate for the principal; empty if it always has one. */
    Optional<Map<Fact<?>, Object>> without(Id body, Id act, Id matter, Party principal, Map<Fact<?>, Object> facts) {
        Authorisation answer = rules.may(body, act, matter, List.of(principal));
        return switch (answer.status()) {
            case GRANTED -> Optional.empty();
            case NOT_GRANTED -> isSpokenOf(body, act, matter, principal) ? Optional.of(facts) : Optional.empty();
            case ON_CONDITION -> unmet(answer, facts);
        };
    }

    /** Where mandates are for parties that are named by their codes, nothing is said of one without a code. */
    private boolean isSpokenOf(Id body, Id act, Id matter, Party principal) {
        return principal.code().isPresent()
                || rules.mandates().of(body, act, matter).stream()
                        .allMatch(mandate -> mandate.principals().codes().isEmpty());
    }

    private Optional<Map<Fact<?>, Object>> unmet(Authorisation answer, Map<Fact<?>, Object> facts) {
        Map<Condition, Verdict> wanted = new LinkedHashMap<>();
        facts.forEach((fact, value) -> wanted.put(new Condition.OneOf(fact, java.util.Set.of(value)), Verdict.YES));
        answer.grants()
                .forEach(grant ->
                        wanted.put(Limits.settled(new Condition.And(grant.conditions()), rules::range), Verdict.NO));
        return new Trial(wanted).facts();
    }

    /** The facts that a row asks for, each with the first of its values. */
    static Map<Fact<?>, Object> facts(Row row) {
        Map<Fact<?>, Object> facts = new LinkedHashMap<>();
        row.box().keySet().stream()
                .sorted(java.util.Comparator.comparing(Fact::id))
                .forEach(fact -> fact.domain().stream()
                        .filter(row.box().get(fact)::contains)
                        .findFirst()
                        .ifPresent(value -> facts.put(fact, value)));
        return facts;
    }
}
