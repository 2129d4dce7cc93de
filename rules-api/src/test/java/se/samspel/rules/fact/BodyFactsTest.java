package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Holder;
import se.samspel.body.Seat;
import se.samspel.document.BodyDocument;
import se.samspel.document.Meeting;
import se.samspel.rules.condition.Fact;
import se.samspel.time.Period;

class BodyFactsTest {

    @Test
    void a_body_is_known_by_the_id_of_its_roster() {
        assertThat(Committee.value(BodyFacts.ID, Committee.of())).isEqualTo("group");
        assertThat(Committee.value(BodyFacts.ID, Committee.document().build())).isEqualTo("?");
    }

    @Test
    void an_observers_seat_does_not_vote_and_is_not_counted() {
        Seat observer = Seat.builder("s").party("town").observer(true).build();
        Seat member = Seat.builder("t").party("city").build();

        assertThat(Committee.value(BodyFacts.SEATS, Committee.of(member, observer)))
                .isEqualTo("1");
        assertThat(Committee.value(BodyFacts.SEATS, Committee.of(observer))).isEqualTo("0");
        assertThat(Committee.value(BodyFacts.MUNICIPALITIES, Committee.of(member, observer)))
                .isEqualTo("1");
    }

    @Test
    void a_body_without_a_seat_told_is_not_an_empty_one() {
        for (Fact<?> fact : List.of(
                BodyFacts.SEATS,
                BodyFacts.SIDES_EQUAL,
                BodyFacts.MUNICIPALITIES,
                BodyFacts.VACANCIES,
                BodyFacts.CHAIRS,
                BodyFacts.VICE_CHAIRS)) {
            assertThat(Committee.value(fact, Committee.of()))
                    .as(fact.toString())
                    .isEqualTo("?");
            assertThat(Committee.value(fact, Committee.document().build()))
                    .as(fact.toString())
                    .isEqualTo("?");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "region city, true",
        "region city town, false",
        "region clinic city union, true",
        "region clinic federation, false",
        "region city patients, true", // of neither side
        "region city -, ?",
    })
    void providers_sit_with_the_region_and_associations_with_the_municipalities(String parties, String equal) {
        BodyDocument body = Committee.of(Committee.seatsOf(parties.split(" ")));

        assertThat(Committee.value(BodyFacts.SIDES_EQUAL, body)).isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource({"region, 0", "region city city, 1", "city town union region, 2", "city -, ?"})
    void a_municipality_with_two_seats_is_one_municipality(String parties, String number) {
        BodyDocument body = Committee.of(Committee.seatsOf(parties.split(" ")));

        assertThat(Committee.value(BodyFacts.MUNICIPALITIES, body)).isEqualTo(number);
    }

    @Test
    void a_seat_is_vacant_without_a_holder_on_the_day_if_holders_are_named_at_all() {
        Seat held = Seat.builder("a").holders(Holder.of("p1")).build();
        Seat left = Seat.builder("b")
                .holders(Holder.of("p2").during(new Period(Optional.empty(), Optional.of(Committee.DAY.minusDays(1)))))
                .build();
        Seat lastDay = Seat.builder("c")
                .holders(Holder.of("p3").during(new Period(Optional.empty(), Optional.of(Committee.DAY))))
                .build();
        Seat unsaid = Seat.builder("d").build();

        assertThat(Committee.value(BodyFacts.VACANCIES, Committee.of(held, left, lastDay, unsaid)))
                .isEqualTo("2");
        assertThat(Committee.value(BodyFacts.VACANCIES, Committee.of(unsaid))).isEqualTo("?");
    }

    @Test
    void chairs_are_counted_on_the_day_and_vice_chairs_apart() {
        List<Seat> seats = List.of();
        Chair past = Chair.of("a", Committee.year(2025));
        Chair now = Chair.of("b", Committee.year(2026));
        Chair with = Chair.of("c", Committee.year(2026));
        Chair vice = Chair.of("d", Committee.year(2026)).asVice();

        assertThat(Committee.value(BodyFacts.CHAIRS, Committee.of(seats, past, now, with, vice)))
                .isEqualTo("2");
        assertThat(Committee.value(BodyFacts.VICE_CHAIRS, Committee.of(seats, past, now, vice)))
                .isEqualTo("1");
        assertThat(Committee.value(BodyFacts.CHAIRS, Committee.of(seats, past))).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 12, 2, 2",
        "2026-01-01, 2026-11-30, 11, 2, ?",
        "2025-01-01, 2026-12-31, 24, 3, 1.5",
        "2026-01-01, 2026-06-30,  6, 1, ?",
        "2026-01-01, 2026-12-30,  ?, 2, ?",
        "2026-03-01, 2027-02-28, 12, 2, 2",
        "2026-03-02, 2027-03-01, 12, 1, 1",
    })
    void meetings_a_year_are_told_by_a_calendar_of_whole_years(
            LocalDate from, LocalDate until, String months, String meetings, String aYear) {
        BodyDocument body = calendar(Period.of(from, until), "2025-12-31", "2026-03-01", "2026-11-30");

        assertThat(Committee.value(BodyFacts.CALENDAR_MONTHS, body)).isEqualTo(months);
        assertThat(Committee.value(BodyFacts.MEETINGS, body)).isEqualTo(meetings);
        assertThat(Committee.value(BodyFacts.MEETINGS_A_YEAR, body).replaceAll("\\.?0+$", ""))
                .isEqualTo(aYear);
    }

    @Test
    void without_a_calendar_or_with_a_meeting_of_no_day_the_meetings_are_not_known() {
        BodyDocument body = calendar(Committee.year(2026), "2026-03-01", "2026-11-30");
        Meeting undated = new Meeting(
                Id.of("x"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Meeting> more = new ArrayList<>(body.meetings());
        more.add(undated);
        BodyDocument noCalendar = Committee.document().meetings(body.meetings()).build();

        for (Fact<?> fact : List.of(BodyFacts.MEETINGS, BodyFacts.MEETINGS_A_YEAR, BodyFacts.LONGEST_GAP)) {
            assertThat(Committee.value(fact, body)).isNotEqualTo("?");
            assertThat(Committee.value(fact, noCalendar)).isEqualTo("?");
            assertThat(Committee.value(fact, body.toBuilder().meetings(more).build()))
                    .isEqualTo("?");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05 2026-01-26 2026-02-22, 3.86",
        "2026-01-05 2026-01-26 2026-02-23, 4.00",
        "2026-02-24 2026-01-05 2026-01-26, 4.14",
        "2026-01-05 2026-01-05, 0.00",
        "2026-01-05, ?",
        "2026-01-05 2027-01-05, ?", // the second is outside the calendar
    })
    void the_longest_gap_is_in_weeks_and_a_day_more_is_more(String days, String weeks) {
        assertThat(Committee.value(BodyFacts.LONGEST_GAP, calendar(Committee.year(2026), days.split(" "))))
                .isEqualTo(weeks);
    }

    private static BodyDocument calendar(Period calendar, String... days) {
        return Committee.document()
                .calendar(calendar)
                .meetings(Arrays.stream(days)
                        .map(day -> Meeting.of("m" + day, LocalDate.parse(day)))
                        .toList())
                .build();
    }
}
