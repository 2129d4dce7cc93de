package se.samspel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeBasisTest {

    private static final WorkingTimeBasis BASIS = basis("40", "8", "13");

    @Test
    void a_quarter_of_a_post_for_three_months_is_130_hours() {
        assertThat(BASIS.nominalHours(PostShare.ofPercent(25), BigDecimal.valueOf(3)))
                .isEqualTo("130.00");
    }

    @ParameterizedTest
    @CsvSource({
        "25, 2008-02-01, 2008-04-30, 130.00",
        "25, 2026-01-01, 2026-03-31, 130.00",
        "25, 2008-02-15, 2008-05-14, 130.00",
        "25, 2008-02-01, 2008-02-29, 43.33",
        "100, 2008-01-01, 2008-12-31, 2080.00",
        "25, 2008-02-01, 2008-04-29, 127.14", // 89 days
        "25, 2008-02-01, 2008-05-01, 130.00", // 91 days
        "50, 2008-02-04, 2008-02-10, 20.00",
        "12.5, 2008-02-04, 2008-02-04, 0.71"
    })
    void a_share_over_a_period_goes_by_months_if_they_are_whole_and_else_by_days(
            BigDecimal percent, LocalDate from, LocalDate until, String hours) {
        assertThat(BASIS.nominalHours(PostShare.ofPercent(percent), Period.of(from, until)))
                .contains(new BigDecimal(hours));
    }

    @Test
    void a_share_over_an_open_period_is_not_known() {
        Period open = new Period(Optional.of(LocalDate.of(2008, 2, 1)), Optional.empty());

        assertThat(BASIS.nominalHours(PostShare.ofPercent(25), open)).isEmpty();
    }

    @Test
    void real_working_days_give_other_hours() {
        assertThat(BASIS.calendarHours(PostShare.ofPercent(25), 62)).isEqualTo("124.00");
        assertThat(BASIS.calendarHours(PostShare.ofPercent(25), 0)).isEqualTo("0.00");
    }

    @Test
    void full_days_have_hours() {
        assertThat(BASIS.hours(FullDays.of(5))).isEqualTo("40.00");
        assertThat(BASIS.hours(FullDays.of(new BigDecimal("4.25")))).isEqualTo("34.00");
        assertThat(basis("38.25", "7.65", "13").hours(FullDays.of(6))).isEqualTo("45.90");
        assertThat(BASIS.hours(FullDays.of(new BigDecimal("0E-999999999")))).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 13", "40, 0, 13", "40, 8, 0", "-0.01, 8, 13", "40, -8, 13", "40, 8, -13"})
    void each_number_is_above_0(String week, String day, String months) {
        assertThatIllegalArgumentException().isThrownBy(() -> basis(week, day, months));
        assertThat(basis("0.01", "0.01", "0.01").hours(FullDays.of(100))).isEqualTo("1.00");
    }

    private static WorkingTimeBasis basis(String week, String day, String months) {
        return new WorkingTimeBasis(new BigDecimal(week), new BigDecimal(day), new BigDecimal(months));
    }
}
