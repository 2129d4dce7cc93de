package se.samspel.rules.fact;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.party.Unit;
import se.samspel.process.Flow;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;

/** What is there about the units of the chain. */
public final class UnitFacts {

    /** Whether the unit does an activity of the flow, as it is or as it is to be. */
    public static final YesNoFact IN_CHAIN = YesNoFact.of(
            "unit.in-chain",
            Text.of("att enheten ingår i kedjan", "the unit as part of the chain"),
            Scopes.UNIT,
            Way.here(),
            (view, unit) -> view.single(Scopes.WORK)
                    .flatMap(work -> work.value().process())
                    .filter(process -> does(process.current(), unit.id()) || does(process.future(), unit.id()))
                    .isPresent());

    /** Whether the unit's party is among those that the matter affects, in any way; not known for a unit of no party. */
    public static final YesNoFact PARTY_AFFECTED = YesNoFact.maybe(
            "unit.party-affected-by-matter",
            Text.of("att enhetens part står bland de berörda", "the unit's party among those affected"),
            Scopes.UNIT,
            Way.to("party", Unit::party),
            (view, unit) -> unit.party()
                    .map(party -> view.elements(Scopes.AFFECTED_PARTY).stream()
                            .anyMatch(affected -> affected.value().id().equals(party))));

    /** Whether the unit does an improvement activity of the newest plan. */
    public static final YesNoFact IMPROVES = YesNoFact.of(
            "unit.improves",
            Text.of("att enheten gör förbättringar", "the unit making improvements"),
            Scopes.UNIT,
            Way.here(),
            (view, unit) -> view.elements(Scopes.IMPROVEMENT).stream()
                    .anyMatch(improvement -> improvement.value().units().contains(unit.id())));

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
        return flow.stream()
                .flatMap(some -> some.activities().stream())
                .anyMatch(activity -> activity.unit().filter(unit::equals).isPresent());
    }

    private UnitFacts() {}
}
