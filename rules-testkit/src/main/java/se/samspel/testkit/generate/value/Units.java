package se.samspel.testkit.generate.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.party.Unit;

/** The units of parties: two for the first, one for the next two, and one for some of each further kind. */
public final class Units {

    private static final int OF_ONE_KIND = 2;

    /** As many as a team of a usual size comes from. */
    private static final int PARTIES = 7;

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
        Map<Id, Integer> ofKind = new HashMap<>();
        List<Party> some = parties.stream()
                .filter(party -> ofKind.merge(party.kind(), 1, Integer::sum) <= OF_ONE_KIND)
                .limit(PARTIES)
                .toList();
        return IntStream.range(0, some.size())
                .boxed()
                .flatMap(i -> i == 0
                        ? Stream.of(unit("ward", some.get(0)), unit("rehab", some.get(0)))
                        : Stream.of(unit("unit-of-" + some.get(i).id(), some.get(i))));
    }

    private static Unit unit(String id, Party party) {
        return new Unit(Id.of(id), Optional.of(id), Optional.of(party.id()));
    }
}
