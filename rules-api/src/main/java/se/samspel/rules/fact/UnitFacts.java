package se.samspel.rules.fact;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.plan.ImprovementActivity;
import se.samspel.process.Activity;
import se.samspel.process.Flow;
import se.samspel.process.Process;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;

/** What is there about the units of the chain. */
public final class UnitFacts {

    /** Whether the unit does an activity of the flow, as it is or as it is to be. */
    public static final YesNoFact IN_CHAIN = YesNoFact.of(
            "unit.in-chain",
            Text.of("att enheten ingår i kedjan", "the unit as part of the chain"),
            Scopes.UNIT,
            Way.here(),
            (view, unit) -> {
                Optional<Process> process =
                        view.document() instanceof ProcessWork work ? work.process() : Optional.empty();
                return process.isPresent()
                        && (does(process.get().current(), unit.id())
                                || does(process.get().future(), unit.id()));
            });

    /** Whether the unit's party is among those that the matter affects, in any way; not known for a unit of no party. */
    public static final YesNoFact PARTY_AFFECTED = YesNoFact.maybe(
            "unit.party-affected-by-matter",
            Text.of("att enhetens part står bland de berörda", "the unit's party among those affected"),
            Scopes.UNIT,
            Way.to("party", Unit::party),
            (view, unit) -> unit.party().map(party -> isAffected(view, party)));

    /** Whether the unit does an improvement activity of the newest plan. */
    public static final YesNoFact IMPROVES = YesNoFact.of(
            "unit.improves",
            Text.of("att enheten gör förbättringar", "the unit making improvements"),
            Scopes.UNIT,
            Way.here(),
            (view, unit) -> {
                for (ImprovementActivity improvement : view.values(Scopes.IMPROVEMENT)) {
                    if (improvement.units().contains(unit.id())) {
                        return true;
                    }
                }
                return false;
            });

    /** Whether the new way of working has been introduced in the unit. */
    public static final YesNoFact INTRODUCED = YesNoFact.of(
            "unit.introduced",
            Text.of("att arbetssättet införts i enheten", "the new way of working introduced in the unit"),
            Scopes.UNIT,
            Way.here(),
            (view, unit) -> view.single(Scopes.WORK)
                    .flatMap(work -> work.value().development())
                    .filter(development -> development.introducedIn().contains(unit.id()))
                    .isPresent());

    private static boolean does(Optional<Flow> flow, Id unit) {
        if (flow.isPresent()) {
            for (Activity activity : flow.get().activities()) {
                if (activity.unit().isPresent() && activity.unit().get().equals(unit)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAffected(CaseView view, Id party) {
        for (Party affected : view.values(Scopes.AFFECTED_PARTY)) {
            if (affected.id().equals(party)) {
                return true;
            }
        }
        return false;
    }

    private UnitFacts() {}
}
