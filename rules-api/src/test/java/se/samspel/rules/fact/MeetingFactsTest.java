package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Seat;
import se.samspel.body.SeatBuilder;
import se.samspel.decision.Attendance;
import se.samspel.decision.Minutes;
import se.samspel.document.Meeting;
import se.samspel.rules.condition.Fact;
import se.samspel.time.Period;

class MeetingFactsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);
    private static final Meeting MEETING = Meeting.of("m", MARCH);

    @ParameterizedTest
    @CsvSource({"2026-05-15, true", "2026-05-16, true", "2026-05-17, false"})
    void a_meeting_is_held_on_its_day(LocalDate day, String held) {
        assertThat(value(MeetingFacts.HELD, Meeting.of("m", day))).isEqualTo(held);
        assertThat(value(MeetingFacts.HELD, undated())).isEqualTo("?");
        assertThat(value(MeetingFacts.DAY_STATED, undated())).isEqualTo("false");
        assertThat(value(MeetingFacts.DAY_STATED, MEETING)).isEqualTo("true");
    }

    @Test
    void who_convened_and_who_keeps_the_minutes_is_read_as_it_stands() {
        Meeting meeting = new Meeting(
                Id.of("m"),
                Optional.empty(),
                Optional.of(Id.of("city")),
                Optional.of(Id.of("presidium")),
                Optional.of(Id.of("region")),
                Optional.empty(),
                Optional.empty());

        assertThat(value(MeetingFacts.CONVENED_BY, meeting)).isEqualTo("city");
        assertThat(value(MeetingFacts.AGENDA_BY, meeting)).isEqualTo("presidium");
        assertThat(value(MeetingFacts.MINUTES_BY, meeting)).isEqualTo("region");
        assertThat(value(MeetingFacts.MINUTES_BY, MEETING)).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({
        "4, p0 p1,       2, false",
        "4, p0 p1 p2,    3, true",
        "5, p0 p1,       2, false",
        "5, p0 p1 p2,    3, true",
        "3, p0 e0,       1, false", // a deputy beside the holder
        "3, e0 e1,       2, true",
        "3, p0 x,        1, false", // somebody who has no seat
    })
    void more_than_half_of_the_seats_is_one_more_than_half(int seats, String present, String number, String more) {
        Seat[] all = IntStream.range(0, seats)
                .mapToObj(i -> Seat.builder("s" + i)
                        .holders(Holder.of("p" + i))
                        .deputies(Holder.of("e" + i))
                        .build())
                .toArray(Seat[]::new);
        Meeting meeting = attended(present, "");

        assertThat(value(MeetingFacts.SEATS_PRESENT, meeting, all)).isEqualTo(number);
        assertThat(value(MeetingFacts.MORE_THAN_HALF, meeting, all)).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource({"e, 1", "e f, 2", "p0 e, 2", "p1 e, 2", "p2 p1 e, 3", "p0 p1 e, 3", "p0 p1 p2 e f, 3"})
    void a_deputy_for_several_seats_takes_one_and_moves_over_for_another(String present, String number) {
        Seat[] all = {
            seat("a", "p0").deputies(Holder.of("e"), Holder.of("f")).build(),
            seat("b", "p1").deputies(Holder.of("e")).build(),
            seat("c", "p2").deputies(Holder.of("e"), Holder.of("f")).build()
        };

        assertThat(value(MeetingFacts.SEATS_PRESENT, attended(present, ""), all))
                .isEqualTo(number);
    }

    @Test
    void a_shared_seat_votes_once_and_an_observers_seat_never() {
        Seat shared =
                Seat.builder("a").holders(Holder.of("p0"), Holder.of("p1")).build();
        Seat observer = seat("b", "p2").observer(true).build();

        assertThat(value(MeetingFacts.SEATS_PRESENT, attended("p0 p1 p2", ""), shared, observer))
                .isEqualTo("1");
        assertThat(value(MeetingFacts.MORE_THAN_HALF, attended("p0", ""), shared, observer))
                .isEqualTo("true");
    }

    @Test
    void who_votes_goes_by_the_day_of_the_meeting() {
        Seat seat = Seat.builder("a")
                .holders(
                        Holder.of("p0").during(new Period(Optional.empty(), Optional.of(MARCH))),
                        Holder.of("p1").during(new Period(Optional.of(MARCH.plusDays(1)), Optional.empty())))
                .build();

        assertThat(value(MeetingFacts.SEATS_PRESENT, attended("p0", ""), seat)).isEqualTo("1");
        assertThat(value(MeetingFacts.SEATS_PRESENT, attended("p1", ""), seat)).isEqualTo("0");
    }

    @Test
    void the_disqualified_do_not_vote_and_are_told_if_they_stay() {
        Seat[] all = {seat("a", "p0").build(), seat("b", "p1").build()};

        assertThat(value(MeetingFacts.SEATS_PRESENT, attended("p0 p1", "p1"), all))
                .isEqualTo("1");
        assertThat(value(MeetingFacts.DISQUALIFIED_PRESENT, attended("p0 p1", "p1"), all))
                .isEqualTo("1");
        assertThat(value(MeetingFacts.DISQUALIFIED_PRESENT, attended("p0", "p1"), all))
                .isEqualTo("0");
        assertThat(value(MeetingFacts.DISQUALIFIED_PRESENT, attended("", "p1"), all))
                .isEqualTo("?");
    }

    @Test
    void without_attendance_or_holders_nothing_is_known_of_a_quorum() {
        Seat held = seat("a", "p0").build();

        for (Fact<?> fact : List.of(MeetingFacts.SEATS_PRESENT, MeetingFacts.MORE_THAN_HALF)) {
            assertThat(value(fact, MEETING, held)).isEqualTo("?");
            assertThat(value(fact, attended("", ""), held)).isEqualTo("?");
            assertThat(value(fact, attended("p0", ""), Seat.builder("a").build()))
                    .isEqualTo("?");
            assertThat(value(fact, undated().attended(attendance("p0", "")), held))
                    .isEqualTo("?");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-11, -1", "2026-03-12, 0", "2026-03-26, 14", "2026-03-27, 15"})
    void days_to_approval_are_days_of_the_calendar(LocalDate approved, String days) {
        Minutes minutes = new Minutes(Optional.empty(), Optional.of(approved), List.of());

        assertThat(value(MeetingFacts.DAYS_TO_APPROVAL, MEETING.written(minutes)))
                .isEqualTo(days);
        assertThat(value(MeetingFacts.DAYS_TO_APPROVAL, undated().written(minutes)))
                .isEqualTo("?");
        assertThat(value(MeetingFacts.DAYS_TO_APPROVAL, MEETING)).isEqualTo("?");
    }

    private static SeatBuilder seat(String id, String holder) {
        return Seat.builder(id).holders(Holder.of(holder));
    }

    private static Meeting undated() {
        return new Meeting(
                Id.of("m"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Meeting attended(String present, String disqualified) {
        return MEETING.attended(attendance(present, disqualified));
    }

    private static Attendance attendance(String present, String disqualified) {
        return new Attendance(ids(present), ids(disqualified), Optional.empty());
    }

    private static List<Id> ids(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Id::of)
                .toList();
    }

    private static String value(Fact<?> fact, Meeting meeting, Seat... seats) {
        return Committee.value(
                fact, Committee.of(seats).toBuilder().meetings(List.of(meeting)).build(), "m");
    }
}
