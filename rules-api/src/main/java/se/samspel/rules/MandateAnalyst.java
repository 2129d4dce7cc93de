package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.analysis.Trial;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.MatterFacts;
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

    /** Whether a rule asks for a mandate. */
    static boolean asks(Requirement rule) {
        List<Fact<?>> facts = new ArrayList<>();
        rule.must().atoms(atom -> facts.addAll(atom.facts()));
        return facts.contains(CourseFacts.MANDATED);
    }

    /**
     * Facts with which the body has no mandate for the principal; empty if it always has one. What cannot be settled
     * counts as none.
     *
     * @param facts those of the row, each with a value; if this sort of principals is among them, it stays
     * @param row the row, of which the others are tried with each value
     */
    Optional<Map<Fact<?>, Object>> without(
            Id body, Id act, Id matter, Party principal, Map<Fact<?>, Object> facts, Row row) {
        Authorisation answer = rules.may(body, act, matter, List.of(principal));
        return switch (answer.status()) {
            case GRANTED -> Optional.empty();
            case NOT_GRANTED -> isSpokenOf(body, act, matter, principal) ? Optional.of(facts) : Optional.empty();
            case ON_CONDITION -> unmet(answer, facts, row);
        };
    }

    /** Where mandates are for parties that are named by their codes, nothing is said of one without a code. */
    private boolean isSpokenOf(Id body, Id act, Id matter, Party principal) {
        return principal.code().isPresent()
                || rules.mandates().of(body, act, matter).stream()
                        .allMatch(mandate -> mandate.principals().codes().isEmpty());
    }

    private Optional<Map<Fact<?>, Object>> unmet(Authorisation answer, Map<Fact<?>, Object> facts, Row row) {
        Map<Condition, Verdict> wanted = new LinkedHashMap<>();
        answer.grants()
                .forEach(grant ->
                        wanted.put(Limits.settled(new Condition.And(grant.conditions()), rules::range), Verdict.NO));
        Set<Fact<?>> read = new LinkedHashSet<>();
        wanted.keySet().forEach(condition -> condition.atoms(atom -> read.addAll(atom.facts())));
        facts.forEach((fact, value) -> {
            if (read.contains(fact)) {
                boolean stays = fact.equals(MatterFacts.PRINCIPALS);
                Set<?> allowed =
                        stays ? Set.of(value) : Objects.requireNonNull(row.box().get(fact));
                wanted.put(new Condition.OneOf(fact, Set.copyOf(allowed)), Verdict.YES);
            }
        });
        Trial trial = new Trial(wanted);
        return trial.outcome() == Trial.Outcome.UNSETTLED ? Optional.of(facts) : trial.facts();
    }
}
