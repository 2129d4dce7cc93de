package se.samspel.rules.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.rules.condition.CaseView;
import se.samspel.work.ProcessWork;

/** From a home unit to the party that it belongs to. */
final class HomeParty {

    private static final Function<Case, Map<Id, Id>> KINDS = HomeParty::kinds;
    private static final Function<Case, Map<Id, Unit>> UNITS = HomeParty::units;

    /** More than these are put into a map before one is looked up. */
    private static final int MANY = 16;

    private HomeParty() {}

    static Optional<Id> kindOf(CaseView view, Optional<Id> unit) {
        return unit.map(view.whole(UNITS)::get).flatMap(Unit::party).flatMap(party -> kindOf(view, party));
    }

    static Optional<Id> kindOf(CaseView view, Id party) {
        List<Party> parties = view.document().parties();
        if (parties.size() > MANY) {
            return Optional.ofNullable(view.whole(KINDS).get(party));
        }
        for (Party one : parties) {
            if (one.id().equals(party)) {
                return Optional.of(one.kind());
            }
        }
        return Optional.empty();
    }

    private static Map<Id, Id> kinds(Case document) {
        Map<Id, Id> kinds = new HashMap<>();
        document.parties().forEach(party -> kinds.putIfAbsent(party.id(), party.kind()));
        return kinds;
    }

    private static Map<Id, Unit> units(Case document) {
        Map<Id, Unit> units = new HashMap<>();
        if (document instanceof ProcessWork work) {
            work.units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
        }
        return units;
    }
}
