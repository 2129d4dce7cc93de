package se.samspel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "0.5", "5", "365.99", "366", "366.00", "3.66E+2", "5.000"})
    void from_0_to_366_with_two_decimals(String value) {
        assertThat(FullDays.of(new BigDecimal(value)).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1", "366.01", "367", "0.001", "4.125", "1E+999999999", "1E-999999999"})
    void nothing_below_above_or_finer(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullDays.of(new BigDecimal(value)))
                .withMessageContaining("366");
    }

    @Test
    void zero_is_zero_whatever_its_scale() {
        assertThat(FullDays.of(new BigDecimal("0E-999999999"))).isEqualTo(FullDays.of(0));
    }
}
