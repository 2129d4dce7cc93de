package se.samspel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2008-02-01, 2008-02-01, 1", // a Friday
        "2008-02-02, 2008-02-03, 0",
        "2008-02-01, 2008-02-04, 2",
        "2008-02-04, 2008-02-10, 5",
        "2026-01-01, 2026-03-31, 64",
        "2008-02-02, 2008-02-01, 0"
    })
    void both_ends_are_counted(LocalDate from, LocalDate until, long days) {
        assertThat(WorkingDays.weekdays().count(from, until)).isEqualTo(days);
    }

    @Test
    void the_last_day_there_is_can_be_counted() {
        assertThat(((WorkingDays) day -> true).count(LocalDate.MAX, LocalDate.MAX))
                .isEqualTo(1);
        assertThat(((WorkingDays) day -> true).count(LocalDate.MAX.minusDays(1), LocalDate.MAX))
                .isEqualTo(2);
        assertThat(((WorkingDays) day -> false).count(LocalDate.MAX, LocalDate.MAX))
                .isZero();
    }

    @Test
    void weekdays_are_monday_to_friday() {
        LocalDate monday = LocalDate.of(2008, 2, 4);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
            assertThat(WorkingDays.weekdays().isWorkingDay(monday.plusDays(day.ordinal())))
                    .isEqualTo(!weekend);
        }
    }

    @Test
    void other_days_off_are_the_callers_to_say() {
        WorkingDays swedish = day -> WorkingDays.weekdays().isWorkingDay(day)
                && !day.equals(LocalDate.of(2026, 1, 1))
                && !day.equals(LocalDate.of(2026, 1, 6));

        assertThat(swedish.count(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)))
                .isEqualTo(62);
    }
}
