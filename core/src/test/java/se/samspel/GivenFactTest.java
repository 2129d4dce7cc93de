package se.samspel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

    @ParameterizedTest
    @FieldSource("OTHERS")
    void nothing_else_can(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenFact(Id.of("f"), Optional.empty(), value))
                .withMessageContaining(value.toString());
    }
}
