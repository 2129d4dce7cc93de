package se.samspel.cases.promise;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Holder;
import se.samspel.body.Roster;
import se.samspel.body.Rotation;
import se.samspel.body.Seat;
import se.samspel.body.SeatKind;
import se.samspel.party.Party;
import se.samspel.time.Period;

/** Rosters of the two groups that the rules speak of, more or less as they ask for, and of any body. */
final class Rosters {

    private static final List<String> MUNICIPALITIES =
            List.of("2380", "2313", "2326", "2305", "2361", "2309", "2303", "2321");

    /** The county council, its eight municipalities, their association and a council that is neither. */
    static final List<Party> PARTIES = Stream.concat(
                    MUNICIPALITIES.stream().map(code -> Party.of(code, Party.MUNICIPALITY, "Kommun " + code)),
                    Stream.of(
                            Party.of("jll", Party.REGION, "Landstinget"),
                            Party.of("kf", Party.MUNICIPAL_ASSOCIATION, "Kommunförbundet"),
                            Party.of("rru", Id.of("other"), "Rådet")))
            .toList();

    /** Everybody who may hold a seat or chair. */
    static final List<Id> PERSONS =
            IntStream.rangeClosed(1, 6).mapToObj(i -> Id.of("p" + i)).toList();

    private static final List<Id> PARTY_IDS = PARTIES.stream().map(Party::id).toList();

    private Rosters() {}

    static Arbitrary<Roster> fredagsgruppen() {
        List<Id> usual =
                Stream.of("jll", "jll", "2380", "2313", "2326").map(Id::of).toList();
        return roster(
                Arbitraries.just("fredagsgruppen"),
                Choices.upTo(
                        8,
                        seat(Choices.mostly(Arbitraries.of(usual), Arbitraries.of(PARTY_IDS)), 9),
                        "s",
                        Rosters::renamed));
    }

    static Arbitrary<Roster> svom() {
        return roster(
                Arbitraries.just("svom"),
                Combinators.combine(
                                Choices.from(0, 2),
                                Choices.from(0, 23),
                                Choices.from(0, 9),
                                Arbitraries.of(true, false))
                        .as(Rosters::svom));
    }

    static Arbitrary<Roster> any() {
        return roster(
                Arbitraries.of("fredagsgruppen", "svom", "joint-officials-group", "round-table"),
                Choices.upTo(5, seat(Arbitraries.of(PARTY_IDS), 1), "s", Rosters::renamed));
    }

    /** All its seats but some: one seat, all of one party or office, or none; now and then of one kind only. */
    private static List<Seat> svom(int how, int which, int group, boolean kinds) {
        List<Seat> all = svom(kinds || which % 2 == 0);
        String left = List.of(
                        "jll",
                        "kf",
                        "rru",
                        "2321",
                        "chair-of-specialist-board",
                        "head",
                        "chair-of-drafting",
                        "programme",
                        "official",
                        "list")
                .get(group);
        return switch (how) {
            case 0 -> all;
            case 1 ->
                IntStream.range(0, all.size())
                        .filter(i -> i != which)
                        .mapToObj(all::get)
                        .toList();
            default -> all.stream().filter(seat -> !of(left, seat)).toList();
        };
    }

    private static boolean of(String left, Seat seat) {
        return seat.party().filter(Id.of(left)::equals).isPresent()
                || seat.office()
                        .filter(office -> office.value().startsWith(left))
                        .isPresent();
    }

    private static List<Seat> svom(boolean bothKinds) {
        SeatKind politician = bothKinds ? SeatKind.ELECTED : SeatKind.OFFICIAL;
        Stream<Seat> chairs = MUNICIPALITIES.stream().map(code -> seat("chair-of-specialist-board", code, politician));
        Stream<Seat> heads =
                MUNICIPALITIES.stream().map(code -> seat("head-of-administration", code, SeatKind.OFFICIAL));
        Stream<Seat> others = Stream.of(
                seat("chair-of-drafting-committee-care-rehabilitation", "jll", politician),
                seat("chair-of-drafting-committee-public-health", "jll", politician),
                seat("programme-manager-local-care", "jll", SeatKind.OFFICIAL),
                seat("programme-manager-specialist-care", "jll", SeatKind.OFFICIAL),
                seat("programme-manager-process-orientation", "jll", SeatKind.OFFICIAL),
                Seat.builder("council")
                        .party("rru")
                        .kind(SeatKind.OFFICIAL)
                        .list("radet-for-regional-utveckling")
                        .build(),
                seat("official-in-charge-at-association", "kf", SeatKind.OFFICIAL));
        return Stream.of(chairs, heads, others).flatMap(seats -> seats).toList();
    }

    private static Seat seat(String office, String party, SeatKind kind) {
        return Seat.builder(office + "." + party)
                .party(party)
                .kind(kind)
                .office(office)
                .build();
    }

    private static Arbitrary<Roster> roster(Arbitrary<String> body, Arbitrary<List<Seat>> seats) {
        return Combinators.combine(body, seats, Choices.upTo(3, chair(), "c", Rosters::renamed))
                .as((id, some, chairs) -> Roster.of(id, some, in(some, chairs)));
    }

    /** So many times out of so many and one, the party and the kind are told and the kind is official. */
    private static Arbitrary<Seat> seat(Arbitrary<Id> party, int usual) {
        return Combinators.combine(
                        party.optional(0.95),
                        Arbitraries.frequencyOf(
                                Tuple.of(usual, Arbitraries.just(Optional.of(SeatKind.OFFICIAL))),
                                Tuple.of(1, Arbitraries.just(Optional.of(SeatKind.ELECTED))),
                                Tuple.of(1, Arbitraries.just(Optional.<SeatKind>empty()))),
                        Arbitraries.of(true, false).optional(0.2),
                        Arbitraries.of("head-of-administration", "programme-manager-local-care")
                                .map(Id::of)
                                .optional(0.3),
                        Arbitraries.just(Id.of("sociala-samradsgruppen")).optional(0.2),
                        Choices.from(1, 24)
                                .optional(0.2)
                                .map(months -> months.map(some -> new Rotation(Optional.of(some)))),
                        Choices.upTo(2, holder(), "p", (id, holder) -> holder),
                        Choices.upTo(1, holder(), "p", (id, holder) -> holder))
                .as((whose, kind, observer, office, list, rotation, holders, deputies) -> new Seat(
                        Id.of("s"), whose, kind, observer, office, list, rotation, List.of(), holders, deputies));
    }

    private static Arbitrary<Holder> holder() {
        return Combinators.combine(
                        Arbitraries.of(PERSONS),
                        Choices.perhapsOneOf(PARTY_IDS),
                        Arbitraries.just(Id.of("head-of-administration")).optional(0.5),
                        Arbitraries.oneOf(Arbitraries.just(Period.ALWAYS), Days.periods()))
                .as((person, party, office, period) -> new Holder(person, Optional.empty(), party, office, period));
    }

    private static Arbitrary<Chair> chair() {
        return Combinators.combine(
                        Choices.perhapsOneOf(PERSONS),
                        Choices.perhapsOneOf(PARTY_IDS),
                        Arbitraries.of(true, false).optional(0.5),
                        Days.periods())
                .as((person, party, vice, period) ->
                        new Chair(Id.of("c"), person, Optional.empty(), party, vice, period));
    }

    /** Every other chair is held from the first seat, where there is one. */
    private static List<Chair> in(List<Seat> seats, List<Chair> chairs) {
        return IntStream.range(0, chairs.size())
                .mapToObj(i -> i % 2 == 0 && !seats.isEmpty()
                        ? chairs.get(i).in(seats.get(0).id().value())
                        : chairs.get(i))
                .toList();
    }

    private static Seat renamed(Id id, Seat seat) {
        return new Seat(
                id,
                seat.party(),
                seat.kind(),
                seat.observer(),
                seat.office(),
                seat.list(),
                seat.rotation(),
                seat.informs(),
                seat.holders(),
                seat.deputies());
    }

    private static Chair renamed(Id id, Chair chair) {
        return new Chair(id, chair.person(), chair.seat(), chair.party(), chair.vice(), chair.period());
    }
}
