package se.samspel.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

class DayOffTest {

    private static final Source SOURCE = Source.text("Almanackan", "1");
    private static final DayOff.Rule EASTER = new DayOff.Easter(0);

    @ParameterizedTest
    @CsvSource({
        "1583, 1583-04-10",
        "1734, 1734-04-25",
        "1761, 1761-03-22",
        "1818, 1818-03-22",
        "1943, 1943-04-25",
        "1954, 1954-04-18",
        "1981, 1981-04-19",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2019, 2019-04-21",
        "2026, 2026-04-05",
        "2038, 2038-04-25",
        "2049, 2049-04-18",
        "2285, 2285-03-22"
    })
    void easter_day_is_where_the_tables_have_it(int year, LocalDate easter) {
        assertThat(EASTER.in(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(ints = {-999_999_999, -4_712, -1, 0, 1, 999_999_999})
    void easter_day_is_a_sunday_in_spring_in_every_year_that_can_be_written(int year) {
        LocalDate easter = EASTER.in(year);

        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @Test
    void days_are_counted_from_easter_day_in_both_directions() {
        assertThat(new DayOff.Easter(-2).in(2026)).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(new DayOff.Easter(39).in(2026)).isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    void the_first_weekday_is_the_date_itself_or_one_of_the_six_days_after() {
        DayOff.Rule midsummer = new DayOff.FirstWeekday(DayOfWeek.SATURDAY, MonthDay.of(6, 20));

        assertThat(midsummer.in(2026)).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(midsummer.in(2027)).isEqualTo(LocalDate.of(2027, 6, 26));
        assertThat(IntStream.rangeClosed(1990, 2050).mapToObj(midsummer::in)).allSatisfy(day -> {
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(day.getDayOfMonth()).isBetween(20, 26);
        });
    }

    @Test
    void a_day_off_is_one_day_a_year() {
        DayOff may = DayOff.of("day.may", Text.same("1"), new DayOff.Fixed(MonthDay.of(5, 1)), SOURCE);

        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(may::isOn))
                .containsExactly(LocalDate.of(2026, 5, 1));
    }

    @Test
    void a_day_off_may_fall_in_the_year_before_or_after_its_own() {
        DayOff after = dayOff(new DayOff.FirstWeekday(DayOfWeek.SATURDAY, MonthDay.of(12, 26)));
        DayOff long_after = dayOff(new DayOff.Easter(300));
        DayOff long_before = dayOff(new DayOff.Easter(-120));

        assertThat(days(after, 2020, 2023))
                .containsExactly(
                        LocalDate.of(2020, 12, 26),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2022, 12, 31),
                        LocalDate.of(2023, 12, 30));
        assertThat(days(long_after, 2026, 2026))
                .containsExactly(LocalDate.of(2025, 4, 20).plusDays(300));
        assertThat(days(long_before, 2025, 2025))
                .containsExactly(LocalDate.of(2026, 4, 5).minusDays(120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31"})
    void on_the_first_and_the_last_day_that_can_be_written_nothing_goes_wrong(LocalDate day) {
        assertThat(List.of(
                        new DayOff.Easter(1),
                        new DayOff.Easter(300),
                        new DayOff.Easter(-120),
                        new DayOff.FirstWeekday(day.getDayOfWeek().plus(1), MonthDay.of(12, 31))))
                .noneMatch(rule -> dayOff(rule).isOn(day));
        assertThat(dayOff(new DayOff.FirstWeekday(day.getDayOfWeek(), MonthDay.from(day)))
                        .isOn(day))
                .isTrue();
    }

    private static DayOff dayOff(DayOff.Rule rule) {
        return DayOff.of("day.some", Text.same("x"), rule, SOURCE);
    }

    private static Stream<LocalDate> days(DayOff off, int first, int last) {
        return LocalDate.of(first, 1, 1)
                .datesUntil(LocalDate.of(last + 1, 1, 1))
                .filter(off::isOn);
    }

    @Test
    void a_day_off_applies_on_the_first_and_the_last_day_of_its_period_and_not_beyond() {
        DayOff national = DayOff.of("day.june", Text.same("6"), new DayOff.Fixed(MonthDay.of(6, 6)), SOURCE);
        LocalDate day = LocalDate.of(2005, 6, 6);

        assertThat(national.valid(Period.of(day, day)).isOn(day)).isTrue();
        assertThat(national.valid(new Period(Optional.of(day.plusDays(1)), Optional.empty()))
                        .isOn(day))
                .isFalse();
        assertThat(national.valid(new Period(Optional.empty(), Optional.of(day.minusDays(1))))
                        .isOn(day))
                .isFalse();
    }
}
