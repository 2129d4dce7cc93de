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
                .flatMap(day -> cases(mandate, party, facts, day))
                .filter(written ->
                        lacksMandate(with.equals(one) ? other : one, written) && !lacksMandate(with, written))
                .findFirst();
        return new Situation(Optional.of(mandate.matter()), shown, document);
    }

    private FactValue principal(Party party) {
        RuleSet namer = one.item(party.kind()).isPresent() ? one : other;
        Text whom = party.code().map(Text::same).orElseGet(() -> new Bodies(namer).name(party.kind()));
        return new FactValue(Id.of("principal"), FOR, Optional.of(party.id().value()), whom);
    }

    /** What the body has done for the party alone, and for all of each group that the party is in. */
    private Stream<Case> cases(Mandate mandate, Party party, Map<Fact<?>, Object> facts, LocalDate day) {
        Examples examples = new Examples(one);
        return new Groups(one, other)
                .principals(facts).stream()
                        .filter(group -> group.contains(party))
                        .flatMap(group -> Stream.of(Optional.of(party), Optional.<Party>empty())
                                .map(whom -> List.of(decision(mandate, whom, day)))
                                .flatMap(done ->
                                        examples.situation(mandate.matter(), facts, group, done).document().stream()));
    }

    private static Decision decision(Mandate mandate, Optional<Party> whom, LocalDate day) {
        var decision = Decision.builder(
                        "decision", mandate.body().value(), mandate.act().value())
                .outcome(Outcome.ADOPTED)
                .on(day);
        whom.ifPresent(party -> decision.principal(party.id().value()));
        return decision.build();
    }

    /** Whether judging finds that it lacks a mandate: by a rule that asks for one. */
    private static boolean lacksMandate(RuleSet rules, Case document) {
        return rules.requirements().stream()
                .filter(MandateAnalyst::asks)
                .anyMatch(rule -> RequirementAnalyst.isViolated(rules, rule.id(), document));
    }
}
