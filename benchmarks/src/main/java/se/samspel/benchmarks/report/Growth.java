package se.samspel.benchmarks.report;

import java.util.List;

/**
 * How time grows with size: by the power that fits best, so that 1 is in proportion, and 2 four times for twice as much.
 */
final class Growth {

    private Growth() {}

    /**
     * A size, and the time it took.
     *
     * @param size how large
     * @param time how long, in any unit
     */
    record Point(double size, double time) {}

    /** The slope, by least squares, of the logarithm of time on that of size over the last so many points. */
    static double exponent(List<Point> points, int last) {
        List<Point> upper = points.subList(Math.max(0, points.size() - last), points.size());
        double meanSize = upper.stream()
                .mapToDouble(point -> Math.log(point.size))
                .average()
                .orElse(Double.NaN);
        double meanTime = upper.stream()
                .mapToDouble(point -> Math.log(point.time))
                .average()
                .orElse(Double.NaN);
        double both = upper.stream()
                .mapToDouble(point -> (Math.log(point.size) - meanSize) * (Math.log(point.time) - meanTime))
                .sum();
        double square = upper.stream()
                .mapToDouble(point -> Math.pow(Math.log(point.size) - meanSize, 2))
                .sum();
        return both / square;
    }
}
