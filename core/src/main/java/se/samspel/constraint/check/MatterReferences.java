package se.samspel.constraint.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.constraint.check.Reference.Target;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.party.Party;

/** The references of a matter that lead nowhere. */
final class MatterReferences {

    private final References references;
    private final Set<Id> parties;
    private final Set<Id> plans;
    private final RosterReferences rosters;

    /**
     * References of a matter.
     *
     * @param plans the versions of a plan that decisions may name besides the matter's own texts
     */
    MatterReferences(References references, List<Party> parties, Set<Id> plans) {
        this.references = references;
        this.parties = References.ids(parties);
        this.plans = plans;
        this.rosters = new RosterReferences(references, parties);
    }

    void matter(Matter matter) {
        ViolationPath path = ViolationPath.of("matter");
        Set<Id> texts = References.both(plans, References.ids(matter.texts()));
        references.all(matter.principals(), path.then("principals"), parties, Target.party);
        references.all(matter.others(), path.then("others"), parties, Target.party);
        references.one(matter.takenOverBy(), path.then("takenOverBy"), parties, Target.party);
        References.each(matter.decisions(), path.then("decisions"), (decision, at) -> decision(decision, texts, at));
        References.each(matter.rosters(), path.then("rosters"), rosters::roster);
    }

    private void decision(Decision decision, Set<Id> texts, ViolationPath path) {
        references.one(decision.principal(), path.then("principal"), parties, Target.party);
        references.one(decision.text(), path.then("text"), texts, Target.text);
        References.each(
                decision.registry(),
                path.then("registry"),
                (number, at) -> references.one(Optional.of(number.party()), at.then("party"), parties, Target.party));
        decision.minutes()
                .ifPresent(minutes -> References.each(
                        minutes.notices(),
                        path.then("minutes", "notices"),
                        (notice, at) ->
                                references.one(Optional.of(notice.party()), at.then("party"), parties, Target.party)));
    }
}
