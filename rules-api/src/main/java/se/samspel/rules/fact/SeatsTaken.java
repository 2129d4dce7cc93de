package se.samspel.rules.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Seat;

/**
 * How many seats that vote are taken by those who are present: each seat by one person, each person on one seat.
 *
 * <p>A deputy may stand in for several seats, and two may share one, so that a person may have to move over for
 * another: it is the largest number of seats that can be taken at once.
 */
final class SeatsTaken {

    private final Map<Id, Set<Id>> personsBySeat;
    private final Map<Id, Id> seatByPerson = new HashMap<>();

    private SeatsTaken(Map<Id, Set<Id>> personsBySeat) {
        this.personsBySeat = personsBySeat;
    }

    /** The number of seats that vote, on the day of the roster, with these persons present. */
    static long by(Set<Id> present, RosterOn roster) {
        Map<Id, Set<Id>> bySeat = roster.voting().stream()
                .collect(Collectors.toMap(Seat::id, seat -> entitled(seat, present, roster), (one, other) -> one));
        SeatsTaken taken = new SeatsTaken(bySeat);
        return List.copyOf(bySeat.keySet()).stream()
                .filter(seat -> taken.take(seat, new HashSet<>()))
                .count();
    }

    private static Set<Id> entitled(Seat seat, Set<Id> present, RosterOn roster) {
        return Stream.concat(roster.holders(seat).stream(), roster.deputies(seat).stream())
                .map(Holder::id)
                .filter(present::contains)
                .collect(Collectors.toSet());
    }

    /** Takes the seat by somebody who is free, or who can move over to another seat. */
    private boolean take(Id seat, Set<Id> asked) {
        for (Id person : personsBySeat.getOrDefault(seat, Set.of())) {
            if (asked.add(person)) {
                Id other = seatByPerson.get(person);
                if (other == null || take(other, asked)) {
                    seatByPerson.put(person, seat);
                    return true;
                }
            }
        }
        return false;
    }
}
