package se.samspel.testkit.generate.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.MemberList;
import se.samspel.body.Represented;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.document.BodyDocument;
import se.samspel.document.BodyDocumentBuilder;
import se.samspel.party.Party;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;

/** Bodies: as their rules would have them but for a seat or two, or of any seats at all. */
public final class BodyDocuments {

    private static final int FEWEST_MUNICIPALITIES = 3;
    private static final int MOST_MUNICIPALITIES = 30;

    private final Words words;
    private final List<Party> parties;

    /** With the words of some rules. */
    public BodyDocuments(Words words) {
        this.words = words;
        this.parties = parties(words);
    }

    /** As many municipalities as a rule asks for. */
    private static List<Party> parties(Words words) {
        int municipalities = words.limits(BodyFacts.MUNICIPALITIES).stream()
                .flatMap(range -> range.least().stream())
                .mapToInt(least -> least.intValue())
                .max()
                .orElse(0);
        return words.parties(Math.min(MOST_MUNICIPALITIES, Math.max(FEWEST_MUNICIPALITIES, municipalities)));
    }

    /** Such bodies as a document can hold. */
    public Arbitrary<BodyDocument> wellFormed() {
        return rosters().optional(0.95).flatMap(this::around);
    }

    private Arbitrary<Roster> rosters() {
        List<SeatWish> wishes = SeatWish.of(words.rules());
        List<Id> regulated = SeatWish.bodies(words.rules());
        List<Arbitrary<Roster>> any = Words.usually(words.bodies()).stream()
                .distinct()
                .map(body -> roster(body, wishes))
                .toList();
        return regulated.isEmpty()
                ? Arbitraries.oneOf(any)
                : Choices.mostly(
                        Arbitraries.oneOf(regulated.stream()
                                .map(body -> roster(body, wishes))
                                .toList()),
                        Arbitraries.oneOf(any));
    }

    private Arbitrary<Roster> roster(Id body, List<SeatWish> wishes) {
        List<SeatWish> its = wishes.stream()
                .filter(wish -> wish.body().isEmpty() || wish.body().get().equals(body))
                .toList();
        return Combinators.combine(new Seats(words, parties).of(its), new Chairs(words, parties).all())
                .as((seats, chairs) -> Roster.of(body.value(), seats, Chairs.in(seats, chairs)));
    }

    private Arbitrary<BodyDocument> around(Optional<Roster> roster) {
        List<Id> persons = roster.map(BodyDocuments::persons).orElse(List.of());
        Arbitrary<List<Represented>> represented = Choices.some(parties)
                .flatMap(some -> Arbitraries.of(500, 12_000, 40_000)
                        .optional(0.9)
                        .list()
                        .ofSize(some.size())
                        .map(inhabitants -> IntStream.range(0, some.size())
                                .mapToObj(i -> new Represented(some.get(i).id(), inhabitants.get(i)))
                                .toList()));
        return Combinators.combine(
                        Choices.perhaps(words.days().near()),
                        represented,
                        lists(persons),
                        new Meetings(words, parties, persons).within())
                .as((on, whom, lists, year) -> {
                    BodyDocumentBuilder builder = BodyDocument.builder("body", "Gruppen")
                            .parties(parties)
                            .represented(whom)
                            .lists(lists)
                            .meetings(year.meetings());
                    on.ifPresent(builder::on);
                    roster.ifPresent(builder::roster);
                    year.calendar().ifPresent(builder::calendar);
                    return builder.build();
                });
    }

    private Arbitrary<List<MemberList>> lists(List<Id> persons) {
        List<Id> bodies = words.bodies();
        if (bodies.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Arbitraries.of(bodies),
                        Choices.some(persons.stream().limit(4).toList()))
                .as(MemberList::new)
                .optional(0.7)
                .map(list -> list.stream().toList());
    }

    private static List<Id> persons(Roster roster) {
        Stream<Id> seated = roster.seats().stream()
                .flatMap((Seat seat) -> Stream.concat(seat.holders().stream(), seat.deputies().stream()))
                .map(Holder::id);
        Stream<Id> chairs = roster.chairs().stream().flatMap(chair -> chair.person().stream());
        return Stream.concat(seated, chairs).distinct().toList();
    }
}
