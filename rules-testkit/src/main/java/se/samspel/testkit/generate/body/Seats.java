package se.samspel.testkit.generate.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Rotation;
import se.samspel.body.Seat;
import se.samspel.body.SeatKind;
import se.samspel.party.Party;
import se.samspel.rules.fact.SeatFacts;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;
import se.samspel.time.Period;

/**
 * The seats of a body: those that the rules ask for but for a few, or any seats at all.
 *
 * @param words the words of the rules
 * @param parties whose the seats can be
 */
record Seats(Words words, List<Party> parties) {

    /** Everybody who may hold a seat or chair. */
    static final List<Id> PERSONS =
            IntStream.rangeClosed(1, 6).mapToObj(i -> Id.of("p" + i)).toList();

    private static final int MOST = 5;

    Arbitrary<List<Seat>> of(List<SeatWish> wishes) {
        Arbitrary<List<Seat>> some = Choices.upTo(MOST, seat(), "s", Seats::renamed);
        return wishes.isEmpty() ? some : Arbitraries.frequencyOf(Tuple.of(4, asked(wishes)), Tuple.of(1, some));
    }

    /** As many of each sort as the rules ask for, and now and then one more or one less of one sort, or none of it. */
    private Arbitrary<List<Seat>> asked(List<SeatWish> wishes) {
        return Combinators.combine(
                        Choices.from(0, wishes.size() - 1),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, -1), Tuple.of(1, 1), Tuple.of(2, -1_000)),
                        seat().list().ofMinSize(1).ofMaxSize(MOST),
                        Choices.from(0, parties.size() - 1),
                        Arbitraries.of(true, true, true, false))
                .as((which, more, patterns, first, plain) -> {
                    List<Seat> seats = new ArrayList<>();
                    for (int w = 0; w < wishes.size(); w++) {
                        int number = wishes.get(w).number() + (w == which ? more : 0);
                        for (int i = 0; i < number; i++) {
                            Seat pattern = patterns.get(seats.size() % patterns.size());
                            seats.add(asked(wishes.get(w), i, number, plain ? bare(pattern) : pattern, first));
                        }
                    }
                    return IntStream.range(0, seats.size())
                            .mapToObj(i -> renamed(Id.of("s" + (i + 1)), seats.get(i)))
                            .toList();
                });
    }

    private Seat asked(SeatWish wish, int place, int number, Seat pattern, int first) {
        Optional<Id> party = party(wish, place, number, first).or(pattern::party);
        Optional<Id> office = told(wish, SeatFacts.OFFICE.id()).map(Id::of).or(pattern::office);
        return new Seat(
                pattern.id(),
                party,
                told(wish, SeatFacts.KIND.id())
                        .map(kind -> kind.equals("elected") ? SeatKind.ELECTED : SeatKind.OFFICIAL)
                        .or(pattern::kind),
                told(wish, SeatFacts.OBSERVER.id()).map(Boolean::valueOf).or(pattern::observer),
                office,
                told(wish, SeatFacts.LIST.id()).map(Id::of).or(pattern::list),
                pattern.rotation(),
                pattern.informs().isEmpty() ? List.of() : ofTheSameKind(party),
                pattern.holders().stream()
                        .map(holder -> new Holder(holder.id(), holder.name(), party, office, holder.period()))
                        .toList(),
                pattern.deputies());
    }

    private static Optional<String> told(SeatWish wish, Id fact) {
        return Optional.ofNullable(wish.asked().get(fact));
    }

    /** Of the kind or side that is asked for; else one of each municipality where there are to be several. */
    private Optional<Id> party(SeatWish wish, int place, int number, int first) {
        Optional<Id> kind = told(wish, SeatFacts.PARTY_KIND.id())
                .map(Id::of)
                .or(() -> told(wish, SeatFacts.SIDE.id())
                        .map(side -> side.equals("region") ? Party.REGION : Party.MUNICIPALITY));
        List<Id> fitting = parties.stream()
                .filter(party -> kind.map(party.kind()::equals)
                        .orElse(number <= 1 || party.kind().equals(Party.MUNICIPALITY)))
                .map(Party::id)
                .toList();
        int begin = number == 1 && kind.isEmpty() ? first : 0;
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get((begin + place) % fitting.size()));
    }

    private static Seat bare(Seat seat) {
        return new Seat(
                seat.id(),
                seat.party(),
                Optional.of(SeatKind.OFFICIAL),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                seat.rotation(),
                seat.informs(),
                seat.holders(),
                seat.deputies());
    }

    /** Every other party of the party's kind. */
    private List<Id> ofTheSameKind(Optional<Id> party) {
        Optional<Id> kind = parties.stream()
                .filter(some -> party.filter(some.id()::equals).isPresent())
                .map(Party::kind)
                .findFirst();
        return parties.stream()
                .filter(other -> kind.filter(other.kind()::equals).isPresent())
                .map(Party::id)
                .filter(id -> party.filter(id::equals).isEmpty())
                .toList();
    }

    private Arbitrary<Seat> seat() {
        List<Id> ids = parties.stream().map(Party::id).toList();
        List<Id> offices = offices();
        Arbitrary<Holder> holder = holder(ids, offices);
        return Combinators.combine(
                        Choices.mostly(
                                Choices.perhapsOneOf(ids.subList(0, Math.min(4, ids.size()))),
                                Choices.perhapsOneOf(ids)),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Optional.of(SeatKind.OFFICIAL))),
                                Tuple.of(1, Arbitraries.of(SeatKind.class).optional(0.7))),
                        Arbitraries.of(true, false).optional(0.6),
                        Choices.mostly(Arbitraries.just(Optional.<Id>empty()), Choices.perhapsOneOf(offices)),
                        Choices.mostly(Arbitraries.just(Optional.<Id>empty()), Choices.perhapsOneOf(words.bodies())),
                        rotations().optional(0.4),
                        Choices.upTo(2, holder, "p", (id, some) -> some),
                        Choices.upTo(1, holder, "p", (id, some) -> some))
                .flatAs((whose, kind, observer, office, list, rotation, holders, deputies) -> Choices.some(
                                ids.subList(0, Math.min(6, ids.size())))
                        .optional(0.5)
                        .map(informs -> new Seat(
                                Id.of("s"),
                                whose,
                                kind,
                                observer,
                                office,
                                list,
                                rotation,
                                informs.orElse(List.of()),
                                holders,
                                deputies)));
    }

    /** For as long as the rules ask for or nearly so, for any time, or for how long is not said. */
    private Arbitrary<Rotation> rotations() {
        List<Integer> months = Stream.concat(
                        words.borders(SeatFacts.ROTATION_MONTHS, BigDecimal.ONE).stream()
                                .map(BigDecimal::intValue),
                        Stream.of(1, 6, 12, 24))
                .filter(number -> number >= 0)
                .toList();
        return Arbitraries.of(months).optional(0.8).map(Rotation::new);
    }

    /** Those that the rules ask for, and the offices of joint work. */
    private List<Id> offices() {
        return Stream.concat(
                        SeatWish.of(words.rules()).stream()
                                .flatMap(wish -> told(wish, SeatFacts.OFFICE.id()).stream())
                                .map(Id::of),
                        words.of(Vocabulary.OFFICE).stream())
                .distinct()
                .toList();
    }

    private Arbitrary<Holder> holder(List<Id> ids, List<Id> offices) {
        return Combinators.combine(
                        Arbitraries.of(PERSONS),
                        Choices.perhapsOneOf(ids),
                        Choices.perhapsOneOf(offices),
                        Choices.mostly(
                                Arbitraries.just(Period.ALWAYS), words.days().periods()))
                .as((person, party, office, period) -> new Holder(person, Optional.empty(), party, office, period));
    }

    static Seat renamed(Id id, Seat seat) {
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
}
