package se.samspel.testkit.generate.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.decision.Attendance;
import se.samspel.decision.Minutes;
import se.samspel.document.Meeting;
import se.samspel.party.Party;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Days;
import se.samspel.testkit.generate.value.Words;
import se.samspel.time.Period;

/**
 * Meetings of a body: at even intervals through a calendar of whole months, or at any time.
 *
 * @param words the words of the rules
 * @param parties who can convene them
 * @param persons who can be there
 */
record Meetings(Words words, List<Party> parties, List<Id> persons) {

    private static final int MOST = 12;

    /**
     * The meetings of some time.
     *
     * @param calendar the time
     * @param meetings the meetings
     */
    record Year(Optional<Period> calendar, List<Meeting> meetings) {}

    Arbitrary<Year> within() {
        return Arbitraries.oneOf(regular(), irregular());
    }

    private Arbitrary<Year> regular() {
        return Combinators.combine(
                        Arbitraries.of(12, 12, 12, 6, 24),
                        Choices.from(0, 30),
                        Arbitraries.of(7, 14, 21, 28, 35, 30, 61, 91, 122),
                        meeting().list().ofMaxSize(MOST).withSizeDistribution(RandomDistribution.uniform()))
                .as((months, first, apart, meetings) -> {
                    LocalDate begun = words.today().withDayOfYear(1);
                    Period calendar = Period.of(begun, begun.plusMonths(months).minusDays(1));
                    return new Year(Optional.of(calendar), dated(meetings, begun.plusDays(first), apart));
                });
    }

    private static List<Meeting> dated(List<Meeting> meetings, LocalDate first, int apart) {
        return IntStream.range(0, meetings.size())
                .mapToObj(i ->
                        renamed(Id.of("m" + (i + 1)), meetings.get(i), Optional.of(first.plusDays((long) apart * i))))
                .toList();
    }

    private Arbitrary<Year> irregular() {
        Arbitrary<LocalDate> day =
                Arbitraries.frequencyOf(Tuple.of(8, words.days().near()), Tuple.of(1, Days.far()));
        return Combinators.combine(
                        Choices.perhaps(words.days().periods()),
                        meeting().list().ofMaxSize(4).withSizeDistribution(RandomDistribution.uniform()),
                        day.filter(some -> some.getYear() > 0 && some.getYear() < 9_999)
                                .optional(0.9)
                                .list()
                                .ofSize(4))
                .as((calendar, meetings, days) -> new Year(
                        calendar,
                        IntStream.range(0, meetings.size())
                                .mapToObj(i -> renamed(Id.of("m" + (i + 1)), meetings.get(i), days.get(i)))
                                .toList()));
    }

    private Arbitrary<Meeting> meeting() {
        List<Id> some = parties.stream().limit(2).map(Party::id).toList();
        List<Id> bodies = Stream.concat(words.bodies().stream(), Stream.of(Words.UNHEARD_OF))
                .toList();
        Arbitrary<Optional<Id>> who = Arbitraries.oneOf(Choices.perhapsOneOf(some), Choices.perhapsOneOf(bodies));
        return Combinators.combine(who, who, who, Choices.perhaps(attendance()), Choices.perhaps(Choices.from(0, 40)))
                .as((convened, agenda, minutes, there, approved) -> new Meeting(
                        Id.of("m"),
                        Optional.empty(),
                        convened,
                        agenda,
                        minutes,
                        there,
                        approved.map(after -> new Minutes(
                                Optional.of("§ 1"), Optional.of(LocalDate.EPOCH.plusDays(after)), List.of()))));
    }

    private Arbitrary<Attendance> attendance() {
        return Combinators.combine(
                        Choices.some(persons), Choices.mostly(Arbitraries.just(false), Arbitraries.just(true)))
                .as((present, disqualified) -> new Attendance(
                        present, disqualified ? present.stream().limit(1).toList() : List.of(), Optional.empty()));
    }

    /** With minutes as many days after it as they were after the epoch. */
    private static Meeting renamed(Id id, Meeting meeting, Optional<LocalDate> on) {
        return new Meeting(
                id,
                on,
                meeting.convenedBy(),
                meeting.agendaBy(),
                meeting.minutesBy(),
                meeting.attendance(),
                meeting.minutes()
                        .map(minutes -> new Minutes(
                                minutes.paragraph(),
                                minutes.approved().map(after -> on.orElse(after).plusDays(after.toEpochDay())),
                                minutes.notices())));
    }
}
