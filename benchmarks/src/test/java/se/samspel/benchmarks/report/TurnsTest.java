package se.samspel.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void one_is_told_beside_the_other_in_all_rounds_and_in_those_that_differ_most() {
        assertThat(Turns.of(both(List.of(1.0, 2.0), List.of(4.0, 4.0)))).contains(new Turns(0.375, 0.25, 0.5));
    }

    @Test
    void turned_it_tells_the_other_beside_the_one() {
        assertThat(new Turns(0.5, 0.25, 1).turned()).isEqualTo(new Turns(2, 1, 4));
    }

    @Test
    void beside_another_of_other_rounds_it_may_be_anything_that_the_two_together_admit() {
        assertThat(new Turns(1, 0.5, 2).beside(new Turns(2, 1, 4))).isEqualTo(new Turns(0.5, 0.125, 2));
    }

    @Test
    void what_is_not_measured_by_turns_has_none() {
        assertThat(Turns.of(both(List.of(), List.of()))).isEmpty();
    }

    @Test
    void ranges_overlap_if_some_ratio_lies_in_both() {
        Turns half = new Turns(0.5, 0.4, 0.6);

        assertThat(half.overlaps(new Turns(0.7, 0.6, 0.8))).isTrue();
        assertThat(half.overlaps(new Turns(0.3, 0.2, 0.4))).isTrue();
        assertThat(half.overlaps(new Turns(0.7, 0.61, 0.8))).isFalse();
        assertThat(half.overlaps(new Turns(0.3, 0.2, 0.39))).isFalse();
    }

    private static Measured both(List<Double> first, List<Double> second) {
        return new Measured(
                "TurnsBenchmark.both",
                Map.of("pair", "BY_HAND_SAMSPEL"),
                1,
                1,
                0,
                "us/op",
                1,
                Map.of(),
                Map.of("first", first, "second", second));
    }
}
