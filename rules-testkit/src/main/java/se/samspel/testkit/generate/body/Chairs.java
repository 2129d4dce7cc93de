package se.samspel.testkit.generate.body;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Seat;
import se.samspel.party.Party;
import se.samspel.rules.fact.ChairFacts;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;
import se.samspel.time.Period;

/**
 * Who leads a body: one after the other, each for the time that the rules ask for or nearly so; or anybody at any time.
 *
 * @param words the words of the rules
 * @param parties whose the chairs can be
 */
record Chairs(Words words, List<Party> parties) {

    private static final int MOST = 3;
    private static final int YEAR = 12;

    Arbitrary<List<Chair>> all() {
        return Arbitraries.oneOf(inTurn(), inTurn(), any());
    }

    /** The last of them is in office; before each chair, the vice chair of the time is or is not the same person. */
    private Arbitrary<List<Chair>> inTurn() {
        List<Integer> terms = Stream.concat(
                        words.borders(ChairFacts.TERM_MONTHS, BigDecimal.ONE).stream()
                                .map(BigDecimal::intValue),
                        Stream.of(YEAR, 2 * YEAR))
                .filter(months -> months > 0)
                .toList();
        Arbitrary<Optional<Id>> party =
                Choices.perhapsOneOf(parties.stream().limit(2).map(Party::id).toList());
        return Combinators.combine(
                        Arbitraries.of(terms),
                        party.list().ofMinSize(1).ofMaxSize(MOST),
                        Choices.from(0, YEAR - 1),
                        Arbitraries.of(true, false),
                        Choices.from(1, 4))
                .as(this::inTurn);
    }

    private List<Chair> inTurn(int months, List<Optional<Id>> whose, int elapsed, boolean vices, int step) {
        LocalDate first = words.today().withDayOfMonth(1).minusMonths(elapsed + (long) months * (whose.size() - 1));
        return IntStream.range(0, whose.size())
                .boxed()
                .flatMap(i -> {
                    LocalDate from = first.plusMonths((long) months * i);
                    Period term = Period.of(from, from.plusMonths(months).minusDays(1));
                    Id person = Seats.PERSONS.get(i % Seats.PERSONS.size());
                    Id next = Seats.PERSONS.get((i + step) % Seats.PERSONS.size());
                    Stream<Chair> chair = Stream.of(chair("c" + i, person, whose.get(i), false, term));
                    return vices
                            ? Stream.concat(
                                    chair,
                                    Stream.of(chair("v" + i, next, whose.get((i + 1) % whose.size()), true, term)))
                            : chair;
                })
                .toList();
    }

    private static Chair chair(String id, Id person, Optional<Id> party, boolean vice, Period term) {
        return new Chair(Id.of(id), Optional.of(person), Optional.empty(), party, Optional.of(vice), term);
    }

    private Arbitrary<List<Chair>> any() {
        Arbitrary<Chair> chair = Combinators.combine(
                        Choices.perhapsOneOf(Seats.PERSONS),
                        Choices.perhapsOneOf(parties.stream().map(Party::id).toList()),
                        Arbitraries.of(true, false).optional(0.5),
                        words.days().periods())
                .as((person, party, vice, period) ->
                        new Chair(Id.of("c"), person, Optional.empty(), party, vice, period));
        return Choices.upTo(
                MOST,
                chair,
                "c",
                (id, made) -> new Chair(id, made.person(), made.seat(), made.party(), made.vice(), made.period()));
    }

    /** Every other chair is held from the first seat, where there is one. */
    static List<Chair> in(List<Seat> seats, List<Chair> chairs) {
        return IntStream.range(0, chairs.size())
                .mapToObj(i -> i % 2 == 0 && !seats.isEmpty()
                        ? chairs.get(i).in(seats.get(0).id().value())
                        : chairs.get(i))
                .toList();
    }
}
