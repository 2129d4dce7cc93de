package se.samspel.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    private static final Range FOUR_TO_SIX = Range.of(4, 6);
    private static final Range ANY = new Range(Optional.empty(), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "3, false, true, false",
        "3.99, false, true, false",
        "4, true, false, false",
        "4.00, true, false, false",
        "5, true, false, false",
        "6, true, false, false",
        "6.01, false, false, true",
        "7, false, false, true"
    })
    void ends_are_included(BigDecimal number, boolean contained, boolean above, boolean below) {
        assertThat(FOUR_TO_SIX.contains(number)).isEqualTo(contained);
        assertThat(FOUR_TO_SIX.isAbove(number)).isEqualTo(above);
        assertThat(FOUR_TO_SIX.isBelow(number)).isEqualTo(below);
    }

    @Test
    void an_open_end_lets_everything_through() {
        assertThat(Range.atLeast(4).contains(BigDecimal.valueOf(Long.MAX_VALUE)))
                .isTrue();
        assertThat(Range.atLeast(4).contains(BigDecimal.valueOf(3))).isFalse();
        assertThat(Range.atMost(6).contains(BigDecimal.valueOf(Long.MIN_VALUE))).isTrue();
        assertThat(Range.atMost(6).contains(BigDecimal.valueOf(7))).isFalse();
        assertThat(ANY.contains(BigDecimal.ZERO)).isTrue();
    }

    @Test
    void a_range_contains_itself_and_what_lies_within() {
        assertThat(FOUR_TO_SIX.contains(FOUR_TO_SIX)).isTrue();
        assertThat(FOUR_TO_SIX.contains(Range.exactly(4))).isTrue();
        assertThat(FOUR_TO_SIX.contains(Range.of(3, 6))).isFalse();
        assertThat(FOUR_TO_SIX.contains(Range.of(4, 7))).isFalse();
        assertThat(FOUR_TO_SIX.contains(Range.atLeast(4))).isFalse();
        assertThat(FOUR_TO_SIX.contains(Range.atMost(6))).isFalse();
        assertThat(Range.atLeast(4).contains(FOUR_TO_SIX)).isTrue();
        assertThat(ANY.contains(FOUR_TO_SIX)).isTrue();
        assertThat(FOUR_TO_SIX.contains(ANY)).isFalse();
    }

    @Test
    void the_least_is_not_above_the_most() {
        assertThatThrownBy(() -> Range.of(6, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_are_the_same_however_they_are_written() {
        assertThat(Range.of(new BigDecimal("4.0"), new BigDecimal("6.00"))).isEqualTo(FOUR_TO_SIX);
    }

    @Test
    void a_range_is_said_with_its_unit_once() {
        assertThat(FOUR_TO_SIX.text(Unit.FULL_DAYS)).isEqualTo(Text.of("4 till 6 heldagar", "4 to 6 full days"));
        assertThat(Range.exactly(1).text(Unit.FULL_DAYS)).isEqualTo(Text.of("1 heldag", "1 full day"));
        assertThat(Range.exactly(2).text(Unit.PERSONS)).isEqualTo(Text.of("2 personer", "2 persons"));
        assertThat(Range.atLeast(1).text(Unit.COUNT)).isEqualTo(Text.of("minst 1", "at least 1"));
        assertThat(Range.atMost(6).text(Unit.WEEKS)).isEqualTo(Text.of("högst 6 veckor", "at most 6 weeks"));
        assertThat(ANY.text(Unit.HOURS)).isEqualTo(Text.of("ingen gräns", "no limit"));
    }
}
