package se.samspel.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0",
                "0.00 | 0 | 0",
                "4.50 | 4,5 | 4.5",
                "130.00 | 130 | 130",
                "1E+2 | 100 | 100",
                "999 | 999 | 999",
                "1000 | 1000 | 1000",
                "9999 | 9999 | 9999",
                "10000 | 10_000 | 10,000",
                "1234567.5 | 1_234_567,5 | 1,234,567.5",
                "-2.5 | \u22122,5 | \u22122.5",
                "-10000 | \u221210_000 | \u221210,000",
                "0.000001 | 0,000001 | 0.000001"
            })
    void digits_are_written_as_each_language_writes_them(BigDecimal number, String swedish, String english) {
        assertThat(Unit.digits(number)).isEqualTo(Text.of(swedish.replace('_', '\u00a0'), english));
    }

    @Test
    void one_is_singular_however_it_is_written_and_all_else_plural() {
        assertThat(Unit.HOURS.text(BigDecimal.ONE)).isEqualTo(Text.of("1 timme", "1 hour"));
        assertThat(Unit.HOURS.text(new BigDecimal("1.00"))).isEqualTo(Text.of("1 timme", "1 hour"));
        assertThat(Unit.HOURS.text(BigDecimal.ZERO)).isEqualTo(Text.of("0 timmar", "0 hours"));
        assertThat(Unit.HOURS.text(new BigDecimal("1.5"))).isEqualTo(Text.of("1,5 timmar", "1.5 hours"));
        assertThat(Unit.HOURS.text(new BigDecimal("-1"))).isEqualTo(Text.of("\u22121 timmar", "\u22121 hours"));
    }

    @Test
    void a_count_has_no_word_and_no_blank_after_it() {
        assertThat(Unit.COUNT.text(BigDecimal.TEN)).isEqualTo(Text.same("10"));
    }
}
