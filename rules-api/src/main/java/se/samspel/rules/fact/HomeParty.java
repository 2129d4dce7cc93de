package se.samspel.rules.fact;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.work.ProcessWork;

/** From a home unit to the party that it belongs to. */
final class HomeParty {

    private HomeParty() {}

    static Optional<Id> kindOf(ProcessWork work, Optional<Id> unit) {
        return unit.flatMap(id -> work.units().stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst())
                .flatMap(Unit::party)
                .flatMap(id -> kindOf(work, id));
    }

    static Optional<Id> kindOf(Case document, Id party) {
        for (Party candidate : document.parties()) {
            if (candidate.id().equals(party)) {
                return Optional.of(candidate.kind());
            }
        }
        return Optional.empty();
    }
}
