package se.samspel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostShareTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "12.5", "25", "99.99", "100", "100.00"})
    void above_0_and_at_most_100_percent(String percent) {
        assertThat(PostShare.ofPercent(new BigDecimal(percent)).percent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "0", "0.00", "100.01", "101", "0.001", "33.333", "1E+999999999"})
    void nothing_below_above_or_finer(String percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostShare.ofPercent(new BigDecimal(percent)))
                .withMessageContaining("100 percent");
    }

    @Test
    void only_100_percent_is_a_whole_post() {
        assertThat(PostShare.ofPercent(100).isWholePost()).isTrue();
        assertThat(PostShare.ofPercent(new BigDecimal("100.00")).isWholePost()).isTrue();
        assertThat(PostShare.ofPercent(new BigDecimal("99.99")).isWholePost()).isFalse();
    }
}
