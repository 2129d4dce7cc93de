package se.samspel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long something may take after an event. */
class DeadlineTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);

    @ParameterizedTest
    @CsvSource({"1,2026-01-10", "3,2026-01-12"})
    void days_are_counted_from_the_day_after(int amount, LocalDate last) {
        assertThat(Deadline.days(amount).after(FRIDAY, WorkingDays.weekdays())).contains(last);
    }

    @ParameterizedTest
    @CsvSource({"1,2026-01-16", "3,2026-01-30"})
    void weeks_end_on_the_same_weekday(int amount, LocalDate last) {
        assertThat(Deadline.weeks(amount).after(FRIDAY, WorkingDays.weekdays())).contains(last);
    }

    @ParameterizedTest
    @CsvSource({"1,2026-01-12", "2,2026-01-13", "5,2026-01-16", "6,2026-01-19"})
    void only_days_on_which_people_work_are_working_days(int amount, LocalDate last) {
        assertThat(Deadline.workingDays(amount).after(FRIDAY, WorkingDays.weekdays()))
                .contains(last);
    }

    @Test
    void where_nobody_works_any_more_there_is_no_last_day() {
        assertThat(Deadline.workingDays(1).after(FRIDAY, day -> false)).isEmpty();
        assertThat(Deadline.workingDays(1).after(FRIDAY, FRIDAY.plusDays(71)::equals))
                .contains(FRIDAY.plusDays(71));
        assertThat(Deadline.workingDays(1).after(FRIDAY, FRIDAY.plusDays(72)::equals))
                .isEmpty();
    }

    @Test
    void at_the_end_of_time_there_is_no_last_day() {
        WorkingDays always = day -> true;
        assertThat(Deadline.days(1).after(LocalDate.MAX, always)).isEmpty();
        assertThat(Deadline.weeks(1).after(LocalDate.MAX.minusDays(6), always)).isEmpty();
        assertThat(Deadline.weeks(1).after(LocalDate.MAX.minusDays(7), always)).contains(LocalDate.MAX);
        assertThat(Deadline.workingDays(1).after(LocalDate.MAX, always)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, Deadline.MOST + 1})
    void nothing_takes_no_time_or_more_than_ten_years(int amount) {
        assertThatThrownBy(() -> Deadline.days(amount)).hasMessageContaining("1 to 3660");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, Deadline.MOST})
    void anything_between_is_a_time(int amount) {
        assertThat(Deadline.days(amount).amount()).isEqualTo(amount);
    }
}
