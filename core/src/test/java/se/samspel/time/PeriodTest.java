package se.samspel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2008, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "2008-02-01, 2008-02-01, 1",
        "2008-02-01, 2008-02-29, 29",
        "2008-02-01, 2008-04-30, 90",
        "2008-01-01, 2008-12-31, 366"
    })
    void both_ends_are_included(LocalDate from, LocalDate until, long days) {
        assertThat(Period.of(from, until).days()).contains(days);
        assertThat(Period.of(from, until).isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-02-01, 2008-04-30, 3",
        "2008-02-01, 2008-04-29,",
        "2008-02-01, 2008-05-01,",
        "2008-02-15, 2008-05-14, 3",
        "2008-02-15, 2008-05-15,",
        "2007-11-30, 2008-02-28,", // three months after 30 November would be the 30th of February
        "2008-01-31, 2008-02-28,",
        "2008-01-31, 2008-02-29,",
        "2008-02-01, 2008-02-29, 1",
        "2008-02-01, 2008-02-28,",
        "2008-02-01, 2009-01-31, 12",
        "2008-02-01, 2008-02-01,"
    })
    void whole_months_are_counted_by_the_calendar(LocalDate from, LocalDate until, Long months) {
        assertThat(Period.of(from, until).wholeMonths()).isEqualTo(Optional.ofNullable(months));
    }

    @Test
    void an_open_period_has_no_length() {
        for (Period open : new Period[] {
            new Period(Optional.of(DAY), Optional.empty()),
            new Period(Optional.empty(), Optional.of(DAY)),
            new Period(Optional.empty(), Optional.empty()),
            Period.of(DAY, DAY.minusDays(1))
        }) {
            assertThat(open.isComplete()).isFalse();
            assertThat(open.days()).isEmpty();
            assertThat(open.wholeMonths()).isEmpty();
        }
    }

    @Test
    void a_period_until_the_last_day_there_is_has_no_whole_months() {
        assertThat(Period.of(DAY, LocalDate.MAX).wholeMonths()).isEmpty();
        assertThat(Period.of(LocalDate.MIN, LocalDate.MAX).days()).contains(730_484_999_634L);
    }
}
