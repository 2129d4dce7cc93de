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
        return slope(points.subList(Math.max(0, points.size() - last), points.size()).stream()
                .map(point -> new Point(Math.log(point.size), Math.log(point.time)))
                .toList());
    }

    /** The same over the upper two decades of sizes. */
    static double exponent(List<Point> points) {
        double largest = points.stream().mapToDouble(Point::size).max().orElse(0);
        List<Point> upper = points.stream()
                .filter(point -> point.size * 100 >= largest && point.size > 0)
                .toList();
        return exponent(upper, upper.size());
    }

    /** How much time each one more takes, by least squares. */
    static double slope(List<Point> points) {
        double meanSize = points.stream().mapToDouble(Point::size).average().orElse(Double.NaN);
        double meanTime = points.stream().mapToDouble(Point::time).average().orElse(Double.NaN);
        double both = points.stream()
                .mapToDouble(point -> (point.size - meanSize) * (point.time - meanTime))
                .sum();
        double square = points.stream()
                .mapToDouble(point -> Math.pow(point.size - meanSize, 2))
                .sum();
        return both / square;
    }
}
