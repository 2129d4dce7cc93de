package se.samspel.testkit.generate.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.party.Unit;

/** The units of parties: one for each of the first few, two for the very first. */
public final class Units {

    /** As many as a team of a usual size comes from. */
    private static final int PARTIES = 5;

    private Units() {}

    /** Those of these parties; now and then of no party. */
    public static Arbitrary<List<Unit>> of(List<Party> parties) {
        return Choices.mostly(Arbitraries.just(true), Arbitraries.just(false))
                .map(home -> homes(parties)
                        .map(unit -> home ? unit : new Unit(unit.id(), unit.name(), Optional.empty()))
                        .toList());
    }

    /** Those of these parties. */
    public static Stream<Unit> homes(List<Party> parties) {
        return IntStream.range(0, Math.min(PARTIES, parties.size()))
                .boxed()
                .flatMap(i -> i == 0
                        ? Stream.of(unit("ward", parties.get(0)), unit("rehab", parties.get(0)))
                        : Stream.of(unit("unit-" + i, parties.get(i))));
    }

    private static Unit unit(String id, Party party) {
        return new Unit(Id.of(id), Optional.of(id), Optional.of(party.id()));
    }
}
