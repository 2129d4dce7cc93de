package se.samspel.cases.promise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.party.Unit;

/** Parties of every kind that the base knows, and units of theirs. */
final class Parties {

    static final Id REGION = Id.of("23");
    static final Id CITY = Id.of("2380");

    /** One region, two municipalities, and one of each other kind. */
    static final List<Party> ALL = List.of(
            coded("23", "region", "23"),
            coded("2380", "municipality", "2380"),
            coded("2313", "municipality", "2313"),
            party("stroke-union", "citizen-or-patient-organisation"),
            party("care-ltd", "private-provider"),
            party("agency", "state-authority"),
            party("association", "municipal-association"),
            party("federation", "local-federation"),
            party("university", "other"));

    private static final Map<String, String> HOMES = Map.of(
            "ward", "23",
            "rehab", "23",
            "home-care", "2380",
            "school", "2313",
            "union-office", "stroke-union",
            "clinic", "care-ltd");

    private Parties() {}

    /** Any of them; each is there in half of the documents. */
    static Arbitrary<List<Party>> some() {
        return Choices.some(ALL);
    }

    /** A unit for each of the parties, two for the region; now and then of no party. */
    static Arbitrary<List<Unit>> units(List<Party> parties) {
        List<Id> known = parties.stream().map(Party::id).toList();
        return Choices.mostly(Arbitraries.just(true), Arbitraries.just(false))
                .map(home -> homes().filter(
                                unit -> unit.party().filter(known::contains).isPresent())
                        .map(unit -> home ? unit : new Unit(unit.id(), unit.name(), Optional.empty()))
                        .toList());
    }

    /** A unit for each party that has some. */
    static Stream<Unit> homes() {
        return HOMES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(home -> new Unit(
                        Id.of(home.getKey()), Optional.of(home.getKey()), Optional.of(Id.of(home.getValue()))));
    }

    private static Party party(String id, String kind) {
        return Party.of(id, Id.of(kind), "Part " + id);
    }

    private static Party coded(String id, String kind, String code) {
        return new Party(Id.of(id), Id.of(kind), Optional.empty(), Optional.of(code), Optional.empty());
    }
}
