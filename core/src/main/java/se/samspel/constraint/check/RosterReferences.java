package se.samspel.constraint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Holder;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.constraint.check.Reference.Target;
import se.samspel.party.Party;

/** The references of a roster that lead nowhere. */
final class RosterReferences {

    private final References references;
    private final Set<Id> parties;

    RosterReferences(References references, List<Party> parties) {
        this.references = references;
        this.parties = References.ids(parties);
    }

    void roster(Roster roster, ViolationPath path) {
        Set<Id> seats = References.ids(roster.seats());
        seats(roster.seats(), path.then("seats"));
        References.each(roster.chairs(), path.then("chairs"), (chair, at) -> {
            references.one(chair.seat(), at.then("seat"), seats, Target.seat);
            references.one(chair.party(), at.then("party"), parties, Target.party);
        });
    }

    void seats(List<Seat> seats, ViolationPath path) {
        References.each(seats, path, this::seat);
    }

    private void seat(Seat seat, ViolationPath path) {
        references.one(seat.party(), path.then("party"), parties, Target.party);
        references.all(seat.informs(), path.then("informs"), parties, Target.party);
        References.each(seat.holders(), path.then("holders"), this::holder);
        References.each(seat.deputies(), path.then("deputies"), this::holder);
    }

    private void holder(Holder holder, ViolationPath path) {
        references.one(holder.party(), path.then("party"), parties, Target.party);
    }

    /** Everybody that the roster names: holders, deputies, and chairs who hold no seat. */
    static Set<Id> persons(Optional<Roster> roster) {
        Set<Id> persons = new HashSet<>();
        roster.ifPresent(known -> {
            known.seats().stream()
                    .flatMap(seat -> Stream.concat(seat.holders().stream(), seat.deputies().stream()))
                    .map(Holder::id)
                    .forEach(persons::add);
            known.chairs().stream().map(Chair::person).flatMap(Optional::stream).forEach(persons::add);
        });
        return persons;
    }
}
