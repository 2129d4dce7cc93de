package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.body.Chair;
import se.samspel.body.Holder;
import se.samspel.body.Seat;
import se.samspel.rules.condition.Fact;
import se.samspel.time.Period;

class ChairFactsTest {

    private static final List<Seat> SEATS = List.of(
            Seat.builder("a").party("region").holders(Holder.of("p1")).build(),
            Seat.builder("b")
                    .party("city")
                    .holders(
                            Holder.of("p2").during(Committee.year(2025)),
                            Holder.of("p3").during(Committee.year(2026)))
                    .build(),
            Seat.builder("c").party("patients").holders(Holder.of("p4")).build());

    @ParameterizedTest
    @CsvSource({"2026-05-15, false", "2026-05-16, true", "2026-05-17, true"})
    void a_chair_is_one_until_the_last_day_of_the_period(LocalDate until, boolean now) {
        Chair chair = Chair.of("x", Period.of(LocalDate.of(2026, 1, 1), until));

        assertThat(value(ChairFacts.NOW, chair)).isEqualTo("" + now);
    }

    @Test
    void the_side_is_that_of_the_party_or_of_the_seat_or_of_the_persons_seat() {
        Chair chair = Chair.of("x", Committee.year(2026));

        assertThat(value(ChairFacts.SIDE, chair.from("clinic"))).isEqualTo("region");
        assertThat(value(ChairFacts.SIDE, chair.in("b"))).isEqualTo("municipal");
        assertThat(value(ChairFacts.SIDE, chair.by("p4"))).isEqualTo("neither");
        assertThat(value(ChairFacts.SIDE, chair.by("p9"))).isEqualTo("?");
        assertThat(value(ChairFacts.SIDE, chair)).isEqualTo("?");
    }

    @Test
    void a_chair_of_the_past_is_looked_at_on_the_first_day() {
        Chair then = Chair.of("x", Committee.year(2025));

        assertThat(value(ChairFacts.SEATED, then.by("p2"))).isEqualTo("true");
        assertThat(value(ChairFacts.SEATED, then.by("p3"))).isEqualTo("false");
        assertThat(value(ChairFacts.SIDE, then.by("p2"))).isEqualTo("municipal");
    }

    @Test
    void a_chair_without_a_seat_is_found_where_holders_are_named() {
        Chair chair = Chair.of("x", Committee.year(2026));

        assertThat(value(ChairFacts.SEATED, chair.by("p1"))).isEqualTo("true");
        assertThat(value(ChairFacts.SEATED, chair.by("p2"))).isEqualTo("false");
        assertThat(value(ChairFacts.SEATED, chair.by("p1").in("b"))).isEqualTo("false");
        assertThat(value(ChairFacts.SEATED, chair.in("b"))).isEqualTo("true");
        assertThat(value(ChairFacts.SEATED, chair)).isEqualTo("?");
        assertThat(Committee.value(
                        ChairFacts.SEATED,
                        Committee.of(List.of(Seat.builder("a").build()), chair.by("p1")),
                        "x"))
                .isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({"region, true", "clinic, true", "city, false", "patients, false"})
    void the_chair_before_is_the_one_that_began_last_before_this_one(String before, String same) {
        Chair first = Chair.of("w", Committee.year(2024)).from("town");
        Chair earlier = Chair.of("v", Committee.year(2025)).from(before);
        Chair later = Chair.of("y", Committee.year(2027)).from("town");
        Chair vice = Chair.of("u", Period.of(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 12, 31)))
                .from("town")
                .asVice();
        Chair chair = Chair.of("x", Committee.year(2026)).from("region");

        assertThat(value(ChairFacts.SAME_SIDE_AS_BEFORE, chair, first, earlier, later, vice))
                .isEqualTo(same);
        assertThat(value(ChairFacts.SAME_SIDE_AS_BEFORE, chair, later, vice)).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({"region, false", "clinic, false", "city, true", "patients, true"})
    void a_vice_chair_is_compared_with_the_chair_of_the_same_time(String vice, String other) {
        Chair chair = Chair.of("v", Committee.year(2026)).from("region");
        Chair before = Chair.of("w", Committee.year(2025)).from("city");
        Chair of = Chair.of("x", Committee.year(2026)).from(vice).asVice();

        assertThat(value(ChairFacts.OTHER_SIDE_THAN_CHAIR, of, chair, before)).isEqualTo(other);
        assertThat(value(ChairFacts.OTHER_SIDE_THAN_CHAIR, of, before)).isEqualTo("?");
        assertThat(value(ChairFacts.OTHER_SIDE_THAN_CHAIR, of, Chair.of("v", Committee.year(2026))))
                .isEqualTo("?");
        assertThat(value(
                        ChairFacts.OTHER_SIDE_THAN_CHAIR,
                        Chair.of("x", Period.ALWAYS).from(vice),
                        chair))
                .isEqualTo("?");
    }

    @Test
    void a_chair_was_vice_if_the_same_person_was_the_day_before() {
        Chair chair = Chair.of("x", Committee.year(2026)).by("p3");
        Chair vice = Chair.of("v", Committee.year(2025)).asVice();

        assertThat(value(ChairFacts.WAS_VICE, chair, vice.by("p3"))).isEqualTo("true");
        assertThat(value(ChairFacts.WAS_VICE, chair, vice.by("p2"))).isEqualTo("false");
        assertThat(value(ChairFacts.WAS_VICE, chair, vice)).isEqualTo("?");
        assertThat(value(
                        ChairFacts.WAS_VICE,
                        chair,
                        Chair.of("v", Committee.year(2024)).by("p3").asVice()))
                .isEqualTo("?");
        assertThat(value(ChairFacts.WAS_VICE, chair.asVice(), vice.by("p3"))).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, ?", "2026-12-31, 12", "2027-01-01, ?", "2029-12-31, 48"})
    void a_term_is_told_in_whole_months(LocalDate until, String months) {
        Chair chair = Chair.of("x", Period.of(LocalDate.of(2026, 1, 1), until));

        assertThat(value(ChairFacts.TERM_MONTHS, chair)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "p1, p1, 36",
        "p1, p2, 12",
        "p2, p1, 24",
    })
    void a_row_is_broken_by_somebody_else(String first, String second, String months) {
        Chair one = Chair.of("v", Committee.year(2024)).by(first);
        Chair two = Chair.of("w", Committee.year(2025)).by(second);
        Chair chair = Chair.of("x", Committee.year(2026)).by("p1");

        assertThat(value(ChairFacts.MONTHS_IN_A_ROW, chair, one, two)).isEqualTo(months);
    }

    @Test
    void a_row_is_broken_by_a_day_and_a_month_that_has_begun_is_one() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        Chair gap = Chair.of("v", Period.of(start.minusYears(1), start.minusDays(2)))
                .by("p1");
        Chair chair =
                Chair.of("x", Period.of(start, LocalDate.of(2026, 12, 31))).by("p1");
        Chair longer = Chair.of("x", Period.of(start, LocalDate.of(2027, 1, 1))).by("p1");

        assertThat(value(ChairFacts.MONTHS_IN_A_ROW, chair, gap)).isEqualTo("12");
        assertThat(value(ChairFacts.MONTHS_IN_A_ROW, longer)).isEqualTo("13");
        assertThat(value(ChairFacts.MONTHS_IN_A_ROW, Chair.of("x", Committee.year(2026))))
                .isEqualTo("?");
        assertThat(value(
                        ChairFacts.MONTHS_IN_A_ROW,
                        Chair.of("x", new Period(Optional.of(start), Optional.empty()))
                                .by("p1")))
                .isEqualTo("?");
    }

    @Test
    void a_row_that_began_on_no_known_day_is_not_known() {
        Chair open = Chair.of("v", new Period(Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31))))
                .by("p1");
        Chair chair = Chair.of("x", Committee.year(2026)).by("p1");

        assertThat(value(ChairFacts.MONTHS_IN_A_ROW, chair, open)).isEqualTo("?");
        assertThat(value(ChairFacts.MONTHS_IN_A_ROW, chair, open.by("p2"))).isEqualTo("12");
    }

    @Test
    void two_chairs_overlap_if_they_share_a_day() {
        Chair chair = Chair.of("x", Committee.year(2026));
        Chair until = Chair.of("v", Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)));

        assertThat(value(ChairFacts.OVERLAPS, chair, until)).isEqualTo("true");
        assertThat(value(ChairFacts.OVERLAPS, chair, Chair.of("v", Committee.year(2025))))
                .isEqualTo("false");
        assertThat(value(ChairFacts.OVERLAPS, chair, until.asVice())).isEqualTo("false");
        assertThat(value(ChairFacts.VICE, chair)).isEqualTo("false");
        assertThat(value(ChairFacts.VICE, chair.asVice())).isEqualTo("true");
    }

    private static String value(Fact<?> fact, Chair chair, Chair... others) {
        Chair[] all = Stream.concat(Stream.of(chair), Stream.of(others)).toArray(Chair[]::new);
        return Committee.value(fact, Committee.of(SEATS, all), "x");
    }
}
