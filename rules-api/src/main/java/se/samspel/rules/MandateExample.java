package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Text;

/** Writes what a body has decided for a party where it has a mandate under one rule set and not under another. */
final class MandateExample {

    private static final Text FOR = Text.of("huvudman", "principal");

    private final RuleSet one;
    private final RuleSet other;

    MandateExample(RuleSet one, RuleSet other) {
        this.one = one;
        this.other = other;
    }

    /**
     * The situation; with a case, if judging one shows it.
     *
     * @param facts what the mandates depend on
     * @param with the rule set under which there is a mandate
     * @param isOfParty whether it is not so for every party alike
     */
    Situation of(Mandate mandate, Party party, Map<Fact<?>, Object> facts, RuleSet with, boolean isOfParty) {
        List<FactValue> shown = new ArrayList<>(isOfParty ? List.of(principal(party)) : List.of());
        shown.addAll(Examples.shown(facts));
        Optional<Case> document = Stream.of(one, other)
                .map(rules -> new Examples(rules).day())
                .flatMap(day -> document(mandate, party, facts, day, with).stream())
                .findFirst();
        return new Situation(Optional.of(mandate.matter()), shown, document);
    }

    private FactValue principal(Party party) {
        RuleSet namer = one.item(party.kind()).isPresent() ? one : other;
        Text whom = party.code().map(Text::same).orElseGet(() -> new Bodies(namer).name(party.kind()));
        return new FactValue(Id.of("principal"), FOR, Optional.of(party.id().value()), whom);
    }

    private Optional<Case> document(
            Mandate mandate, Party party, Map<Fact<?>, Object> facts, LocalDate day, RuleSet with) {
        Decision decision = Decision.builder(
                        "decision", mandate.body().value(), mandate.act().value())
                .outcome(Outcome.ADOPTED)
                .on(day)
                .principal(party.id().value())
                .build();
        RuleSet without = with.equals(one) ? other : one;
        return new Examples(one)
                .situation(mandate.matter(), facts, group(party, facts), List.of(decision))
                .document()
                .filter(document -> lacksMandate(without, document) && !lacksMandate(with, document));
    }

    /** Whether judging finds that it lacks a mandate: by a rule that asks for one. */
    private static boolean lacksMandate(RuleSet rules, Case document) {
        return rules.requirements().stream()
                .filter(MandateAnalyst::asks)
                .anyMatch(rule -> RequirementAnalyst.isViolated(rules, rule.id(), document));
    }

    /** The party, and another principal where what is asked for is joint. */
    private List<Party> group(Party party, Map<Fact<?>, Object> facts) {
        boolean isJoint = "joint".equals(facts.get(MatterFacts.PRINCIPALS));
        Id kind = party.kind().equals(Party.REGION) ? Party.MUNICIPALITY : Party.REGION;
        return isJoint ? List.of(party, Showing.party(kind, kind)) : List.of(party);
    }
}
