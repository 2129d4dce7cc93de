package se.samspel.json.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is read as ISO 8601 writes it, with four digits for the year, and in no other way. */
class DaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2008-05-16", "0000-01-01", "9999-12-31", "2028-02-29"})
    void a_day_of_a_year_with_four_digits_is_read(String text) {
        assertThat(day(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-29", "2008-00-16", "2008-13-16", "2008-05-00", "2008-05-32", "2008/05-16", "2008-05/16",
                "2008-5-016", "+200-05-16", "-200-05-16", "200٨-05-16", "2008-05-1:", "2008-05- 6", "20080516",
                "2008-05-16T", "02008-05-16", "12008-05-16", ""
            })
    void anything_else_is_no_day(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> day(text));
    }

    private static Object day(String text) {
        return Scalars.of(LocalDate.class).orElseThrow().reading().apply(text);
    }
}
