package se.samspel.cases.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.MemberList;
import se.samspel.body.Represented;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.decision.Attendance;
import se.samspel.decision.Minutes;
import se.samspel.document.BodyDocument;
import se.samspel.document.BodyDocumentBuilder;
import se.samspel.document.Meeting;
import se.samspel.time.Period;

/** Generated bodies: as their rules would have them but for a seat or two, or of any seats at all. */
final class BodyDocuments {

    private static final Period EIGHT_YEARS = Period.of(LocalDate.of(2004, 1, 1), LocalDate.of(2011, 12, 31));

    private BodyDocuments() {}

    /** Such bodies as a document can hold. */
    static final class WellFormed implements ArbitrarySupplier<BodyDocument> {
        @Override
        public Arbitrary<BodyDocument> get() {
            return wellFormed();
        }
    }

    static Arbitrary<BodyDocument> wellFormed() {
        return rosters().flatMap(BodyDocuments::around);
    }

    private static Arbitrary<Roster> rosters() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Rosters.fredagsgruppen()), Tuple.of(2, Rosters.svom()), Tuple.of(1, Rosters.any()));
    }

    private static Arbitrary<BodyDocument> around(Roster roster) {
        List<Id> persons = persons(roster);
        return Combinators.combine(
                        Choices.perhaps(Days.near()),
                        Choices.perhaps(Arbitraries.just(roster)),
                        Choices.some(Rosters.PARTIES.stream()
                                .map(party -> new Represented(party.id(), Optional.of(12_000)))
                                .toList()),
                        lists(persons),
                        Choices.perhaps(Arbitraries.oneOf(Days.periods(), Arbitraries.just(EIGHT_YEARS))),
                        Choices.upTo(4, meeting(), "m", BodyDocuments::renamed))
                .as((on, there, represented, lists, calendar, meetings) -> {
                    BodyDocumentBuilder builder = BodyDocument.builder("body", "Gruppen")
                            .parties(Rosters.PARTIES)
                            .represented(represented)
                            .lists(lists);
                    on.ifPresent(builder::on);
                    there.ifPresent(builder::roster);
                    calendar.ifPresent(builder::calendar);
                    return builder.meetings(there.isPresent() ? among(persons, meetings) : List.of())
                            .build();
                });
    }

    private static Arbitrary<List<MemberList>> lists(List<Id> persons) {
        return Choices.perhaps(Choices.some(persons.stream().limit(4).toList())
                        .map(some -> new MemberList(Id.of("sociala-samradsgruppen"), some)))
                .map(list -> list.stream().toList());
    }

    private static Arbitrary<Meeting> meeting() {
        Arbitrary<Optional<Id>> who = Choices.perhapsOneOf(List.of(Id.of("jll"), Id.of("svom"), Id.of("somebody")));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(8, Days.near()), Tuple.of(1, Days.far()))
                                .optional(0.9),
                        who,
                        who,
                        Choices.perhaps(Choices.some(Rosters.PERSONS)),
                        Choices.perhaps(Days.near()))
                .as((on, convened, minutes, present, approved) -> new Meeting(
                        Id.of("m"),
                        on.filter(day -> day.getYear() > 0 && day.getYear() < 10_000),
                        convened,
                        minutes,
                        minutes,
                        present.map(persons -> new Attendance(
                                persons, persons.stream().limit(1).toList(), Optional.empty())),
                        approved.map(day -> new Minutes(Optional.empty(), Optional.of(day), List.of()))));
    }

    /** Only those whom the roster names can be there. */
    private static List<Meeting> among(List<Id> persons, List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> meeting.attendance()
                        .map(attendance -> meeting.attended(new Attendance(
                                attendance.present().stream()
                                        .filter(persons::contains)
                                        .toList(),
                                attendance.disqualified().stream()
                                        .filter(persons::contains)
                                        .toList(),
                                Optional.empty())))
                        .orElse(meeting))
                .toList();
    }

    private static Meeting renamed(Id id, Meeting meeting) {
        return new Meeting(
                id,
                meeting.on(),
                meeting.convenedBy(),
                meeting.agendaBy(),
                meeting.minutesBy(),
                meeting.attendance(),
                meeting.minutes());
    }

    private static List<Id> persons(Roster roster) {
        Stream<Id> seated = roster.seats().stream()
                .flatMap((Seat seat) -> Stream.concat(seat.holders().stream(), seat.deputies().stream()))
                .map(Holder::id);
        Stream<Id> chairs = roster.chairs().stream().flatMap(chair -> chair.person().stream());
        return Stream.concat(seated, chairs).distinct().toList();
    }
}
