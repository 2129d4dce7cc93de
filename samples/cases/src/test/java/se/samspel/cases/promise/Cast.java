package se.samspel.cases.promise;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.work.Roles;

/** Who takes part in a generated work: everybody that the rest of the document can refer to. */
record Cast(List<Party> parties, List<Unit> units, Roles roles) {

    List<Id> partyIds() {
        return ids(parties.stream());
    }

    List<Id> unitIds() {
        return ids(units.stream());
    }

    List<Id> members() {
        return ids(roles.members().stream());
    }

    List<Id> coaches() {
        return ids(roles.coaches().stream());
    }

    /** The leader and the coaches, as far as there are any. */
    List<Id> leaderAndCoaches() {
        return Stream.concat(ids(roles.leader().stream()).stream(), coaches().stream())
                .toList();
    }

    List<Id> persons() {
        return Stream.of(ids(roles.leader().stream()), ids(roles.owner().stream()), members(), coaches())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<Id> ids(Stream<? extends Identified> elements) {
        return elements.map(Identified::id).toList();
    }
}
