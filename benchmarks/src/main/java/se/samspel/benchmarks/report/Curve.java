package se.samspel.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one thing at several sizes, such as {@code RULES:10} to {@code RULES:10000}.
 *
 * @param name what grows, as people call it
 * @param measured each size, the smallest first
 */
record Curve(String name, List<Measured> measured) {

    /** What a benchmark measured of that thing. */
    static Curve of(List<Measured> all, String benchmark, String what, String name) {
        return new Curve(
                name,
                all.stream()
                        .filter(one -> one.benchmark().equals(benchmark))
                        .filter(one -> one.param("size").startsWith(what + ":"))
                        .sorted(Comparator.comparing(Curve::size))
                        .toList());
    }

    static int size(Measured one) {
        String size = one.param("size");
        return Integer.parseInt(size.substring(size.indexOf(':') + 1));
    }

    List<Growth.Point> points(ToDoubleFunction<Measured> figure) {
        return measured.stream()
                .map(one -> new Growth.Point(size(one), figure.applyAsDouble(one)))
                .toList();
    }
}
