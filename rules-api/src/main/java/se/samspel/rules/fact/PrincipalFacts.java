package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.joint.Initiator;
import se.samspel.joint.JointPlan;
import se.samspel.party.Party;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.text.Text;

/** What is there about a region or a municipality that takes part in a joint plan. */
public final class PrincipalFacts {

    /** Whether it is a region or a municipality. */
    public static final WordFact KIND = WordFact.open(
            "principal.kind",
            Text.of("slag av huvudman", "the kind of principal"),
            JointScopes.PRINCIPAL,
            Way.here(),
            (view, party) -> Optional.of(party.kind().value()));

    /** The offices by which it has initiated the plan, on the day or before; one without a day counts too. */
    public static final WordsFact INITIATED_BY = WordsFact.of(
            "principal.initiated-by",
            Text.of("befattningar som initierat planen för huvudmannen", "offices that have initiated the plan for it"),
            JointScopes.PRINCIPAL,
            Way.here(),
            PrincipalFacts::initiatedBy);

    private PrincipalFacts() {}

    private static Set<String> initiatedBy(CaseView view, Party party) {
        LocalDate day = view.setting().asOf();
        return view.document() instanceof JointPlan plan
                ? plan.initiators().stream()
                        .filter(initiator -> initiator.party().equals(Optional.of(party.id())))
                        .filter(initiator ->
                                initiator.on().filter(on -> on.isAfter(day)).isEmpty())
                        .map(Initiator::office)
                        .flatMap(Optional::stream)
                        .map(Id::value)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
