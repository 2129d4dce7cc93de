package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.DayOff;
import se.samspel.time.WorkingDays;

/** The calendar of the base beside another one that was made by others. */
class SwedishDaysOffTest {

    private static final int CHANGED = 2005;
    private static final RuleSet BASE =
            RuleSets.of(new BaseRules()).find("base", LocalDate.EPOCH).orElseThrow();
    private static final HolidayManager OTHERS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    static IntStream years() {
        return IntStream.rangeClosed(1990, 2050);
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_day_off_is_one_in_the_other_calendar_and_every_other_day_is_not(int year) {
        assertThat(ours(year)).isEqualTo(others(year));
    }

    @ParameterizedTest
    @CsvSource({"2025, 249", "2026, 251", "2027, 253"})
    void a_year_has_so_many_working_days(int year, long days) {
        assertThat(workingDays().count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"1, 62", "2, 62", "3, 61", "4, 60", "6, 65", "9, 65", "10, 63"})
    void three_months_of_2026_have_so_many_working_days(int firstMonth, long days) {
        LocalDate first = LocalDate.of(2026, firstMonth, 1);

        assertThat(workingDays().count(first, first.plusMonths(3).minusDays(1))).isEqualTo(days);
    }

    @Test
    void whit_monday_gave_way_to_the_national_day_in_2005() {
        assertThat(workingDays().isWorkingDay(LocalDate.of(2004, 5, 31))).isFalse();
        assertThat(workingDays().isWorkingDay(LocalDate.of(2005, 5, 16))).isTrue();
        assertThat(workingDays().isWorkingDay(LocalDate.of(2003, 6, 6))).isTrue();
        assertThat(workingDays().isWorkingDay(LocalDate.of(2005, 6, 6))).isFalse();
    }

    @Test
    void no_day_of_a_weekend_is_a_working_day_and_most_others_are() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .filteredOn(day -> day.getDayOfWeek().getValue() > 5)
                .noneMatch(workingDays()::isWorkingDay);
    }

    private static WorkingDays workingDays() {
        return BASE.workingDays();
    }

    private static Set<LocalDate> ours(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> BASE.all(DayOff.class).anyMatch(off -> off.isOn(day)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The other calendar has the law of today for all years; before 2005 Whit Monday stood in the place of 6 June. */
    private static Set<LocalDate> others(int year) {
        Set<LocalDate> days = new TreeSet<>();
        for (Holiday holiday : OTHERS.getHolidays(Year.of(year))) {
            boolean nationalDay = holiday.getPropertiesKey().contains("NATIONAL_DAY");
            if (year >= CHANGED || !nationalDay) {
                days.add(holiday.getDate());
            }
            if (year < CHANGED && holiday.getPropertiesKey().contains("PENTECOST")) {
                days.add(holiday.getDate().plusDays(1));
            }
        }
        return days;
    }
}
