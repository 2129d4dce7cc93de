package se.samspel.testkit.generate.matter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.body.SeatBuilder;
import se.samspel.party.Party;
import se.samspel.testkit.generate.value.Choices;

/**
 * Who sits in the bodies that act in a matter: mostly one for each of the first parties, with a deputy or without.
 *
 * @param parties whose the seats are
 */
record Seated(List<Party> parties) {

    private static final int MOST = 4;

    /** Of none, one or two of the bodies. */
    Arbitrary<List<Roster>> rosters(List<Id> bodies) {
        if (bodies.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Arbitraries.of(bodies)
                .set()
                .ofMinSize(0)
                .ofMaxSize(Math.min(2, bodies.size()))
                .flatMap(some -> roster().list().ofSize(some.size()).map(rosters -> {
                    List<Id> sorted = some.stream().sorted().toList();
                    return IntStream.range(0, rosters.size())
                            .mapToObj(i ->
                                    new Roster(sorted.get(i), rosters.get(i).seats(), List.of()))
                            .toList();
                }));
    }

    Arbitrary<Roster> roster() {
        int seats = Math.min(MOST, parties.size());
        return Combinators.combine(
                        Choices.from(0, seats),
                        Arbitraries.of(true, true, true, false).list().ofSize(seats))
                .as((vacant, deputies) -> Roster.of(
                        "body",
                        IntStream.range(0, seats)
                                .filter(i -> i != vacant)
                                .mapToObj(i -> seat(i, deputies.get(i)))
                                .toList(),
                        List.of()));
    }

    private Seat seat(int i, boolean deputy) {
        SeatBuilder seat =
                Seat.builder("s" + i).party(parties.get(i).id().value()).holders(Holder.of("p" + i));
        return (deputy ? seat.deputies(Holder.of("e" + i)) : seat).build();
    }

    /** Everybody who sits in it or stands in for another. */
    static List<Id> persons(Roster roster) {
        return roster.seats().stream()
                .flatMap(seat -> Stream.concat(seat.holders().stream(), seat.deputies().stream()))
                .map(Holder::id)
                .distinct()
                .toList();
    }
}
