package se.samspel.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** How growth is told from a few points. */
class GrowthTest {

    private static final double CLOSE = 1e-9;

    private static List<Growth.Point> points(DoubleUnaryOperator time, double... sizes) {
        return DoubleStream.of(sizes)
                .mapToObj(size -> new Growth.Point(size, time.applyAsDouble(size)))
                .toList();
    }

    @Test
    void twice_as_much_in_four_times_the_time_is_the_power_two() {
        assertThat(Growth.exponent(points(size -> 3 * size * size, 10, 20, 40))).isCloseTo(2, within(CLOSE));
    }

    @Test
    void only_the_upper_two_decades_count() {
        assertThat(Growth.exponent(points(size -> size < 100 ? 100 : size, 1, 10, 99, 100, 1_000, 10_000)))
                .isCloseTo(1, within(CLOSE));
    }

    @Test
    void the_lowest_size_of_two_decades_counts() {
        assertThat(Growth.exponent(points(size -> Math.max(size, 1_000), 100, 1_000, 10_000)))
                .isCloseTo(0.5, within(CLOSE));
    }

    @Test
    void each_one_more_takes_the_slope_and_none_takes_no_part_in_it() {
        assertThat(Growth.slope(points(size -> 500 + 7 * size, 0, 1, 2, 4))).isCloseTo(7, within(CLOSE));
    }
}
