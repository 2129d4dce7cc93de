package se.samspel.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.condition.Verdict.NO;
import static se.samspel.rules.condition.Verdict.UNKNOWN;
import static se.samspel.rules.condition.Verdict.YES;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(YES, YES, YES, YES),
                Arguments.of(YES, NO, NO, YES),
                Arguments.of(YES, UNKNOWN, UNKNOWN, YES),
                Arguments.of(NO, YES, NO, YES),
                Arguments.of(NO, NO, NO, NO),
                Arguments.of(NO, UNKNOWN, NO, UNKNOWN),
                Arguments.of(UNKNOWN, YES, UNKNOWN, YES),
                Arguments.of(UNKNOWN, NO, NO, UNKNOWN),
                Arguments.of(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN));
    }

    @ParameterizedTest(name = "{0} and {1} is {2}, {0} or {1} is {3}")
    @MethodSource("table")
    void what_is_unknown_never_passes_for_yes_or_no(Verdict one, Verdict other, Verdict both, Verdict either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @ParameterizedTest
    @EnumSource
    void swapped_twice_is_as_before(Verdict verdict) {
        assertThat(verdict.negate().negate()).isEqualTo(verdict);
        assertThat(verdict.negate() == verdict).isEqualTo(verdict == UNKNOWN);
    }

    @Test
    void true_is_yes_and_false_is_no() {
        assertThat(Verdict.of(true)).isEqualTo(YES);
        assertThat(Verdict.of(false)).isEqualTo(NO);
    }
}
