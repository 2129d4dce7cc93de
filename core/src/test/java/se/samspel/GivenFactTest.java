package se.samspel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GivenFactTest {

    static final List<Object> VALUES = List.of("B", new BigDecimal("12.5"), true);
    static final List<Object> OTHERS = List.of(12, 12.5, 'B', List.of("B"), Id.of("B"));

    @ParameterizedTest
    @FieldSource("VALUES")
    void a_text_a_number_or_a_truth_value_can_be_given(Object value) {
        assertThat(new GivenFact(Id.of("f"), Optional.empty(), value).value()).isEqualTo(value);
    }

    static final List<String> LONGEST = List.of("9".repeat(50), "1E+49", "-" + "9".repeat(49), "1E-48");
    static final List<String> LONG =
            List.of("1E+50", "9".repeat(51), "-" + "9".repeat(50), "1E-49", "1E+300000000", "1E-300000000");

    @ParameterizedTest
    @FieldSource("LONGEST")
    void a_number_has_at_most_fifty_characters(String number) {
        BigDecimal value = new BigDecimal(number);

        assertThat(new GivenFact(Id.of("f"), Optional.empty(), value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @FieldSource("LONG")
    void a_longer_number_is_none(String number) {
        BigDecimal value = new BigDecimal(number);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenFact(Id.of("f"), Optional.empty(), value))
                .withMessage("a number has at most 50 characters, written out");
    }

    @Test
    void what_it_is_about_is_never_null() {
        assertThatNullPointerException().isThrownBy(() -> new GivenFact(null, Optional.empty(), true));
        assertThatNullPointerException().isThrownBy(() -> new GivenFact(Id.of("f"), null, true));
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void nothing_else_can(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenFact(Id.of("f"), Optional.empty(), value))
                .withMessageContaining(value.toString());
    }
}
