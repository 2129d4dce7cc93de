package se.samspel.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of what JMH wrote.
 *
 * @param benchmark the class and method, such as {@code DiffBenchmark.everyPair}
 * @param params its parameters, by name
 * @param threads on how many threads
 * @param score how much it came to
 * @param error half the width of the interval in which it lies with 99.9 %; NaN if it was measured once
 * @param unit the unit of the score, such as {@code ms/op}
 * @param best the smallest of all that were measured
 * @param others what else was counted, by name
 * @param rounds the same in each round
 */
record Measured(
        String benchmark,
        Map<String, String> params,
        int threads,
        double score,
        double error,
        String unit,
        double best,
        Map<String, Double> others,
        Map<String, List<Double>> rounds) {

    private static final String BYTES = "gc.alloc.rate.norm";

    /** What stands in the file, or in each file of the folder. */
    static List<Measured> read(Path place) throws IOException {
        List<Measured> all = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                ((List<?>) Json.read(file)).forEach(line -> all.add(of((Map<?, ?>) line)));
            }
        }
        return all;
    }

    private static Measured of(Map<?, ?> line) {
        String[] name = String.valueOf(line.get("benchmark")).split("\\.");
        Map<String, String> params = new TreeMap<>();
        if (line.get("params") instanceof Map<?, ?> given) {
            given.forEach((param, value) -> params.put(String.valueOf(param), String.valueOf(value)));
        }
        Map<?, ?> metric = line.get("primaryMetric") instanceof Map<?, ?> primary ? primary : Map.of();
        return new Measured(
                name[name.length - 2] + "." + name[name.length - 1],
                params,
                (int) number(line.get("threads")),
                number(metric.get("score")),
                number(metric.get("scoreError")),
                String.valueOf(metric.get("scoreUnit")),
                metric.get("scorePercentiles") instanceof Map<?, ?> shares ? number(shares.get("0.0")) : Double.NaN,
                others(line.get("secondaryMetrics")),
                rounds(line.get("secondaryMetrics")));
    }

    private static Map<String, Double> others(@Nullable Object metrics) {
        Map<String, Double> others = new TreeMap<>();
        if (metrics instanceof Map<?, ?> named) {
            named.forEach((name, metric) -> others.put(
                    String.valueOf(name), number(metric instanceof Map<?, ?> one ? one.get("score") : null)));
        }
        return others;
    }

    private static Map<String, List<Double>> rounds(@Nullable Object metrics) {
        Map<String, List<Double>> rounds = new TreeMap<>();
        if (metrics instanceof Map<?, ?> named) {
            named.forEach((name, metric) -> {
                if (metric instanceof Map<?, ?> one && one.get("rawData") instanceof List<?> forks) {
                    rounds.put(
                            String.valueOf(name),
                            forks.stream()
                                    .flatMap(fork -> ((List<?>) fork).stream())
                                    .map(Measured::number)
                                    .toList());
                }
            });
        }
        return rounds;
    }

    /** What was counted under a name in each round of each JVM. */
    List<Double> rounds(String name) {
        return rounds.getOrDefault(name, List.of());
    }

    /** How many bytes were allocated in each operation, if that was looked at. */
    Optional<Double> bytes() {
        return Optional.ofNullable(others.get(BYTES));
    }

    /** The same, for a table. */
    double allocated() {
        return bytes().orElse(Double.NaN);
    }

    private static double number(@Nullable Object value) {
        return value instanceof Double number ? number : Double.NaN;
    }

    /** What tells it apart from the others, such as {@code DiffBenchmark.everyPair rows=24}. */
    String key() {
        StringBuilder key = new StringBuilder(benchmark);
        params.forEach((name, value) -> key.append(' ').append(name).append('=').append(value));
        return threads == 1 ? key.toString() : key + " threads=" + threads;
    }

    String param(String name) {
        return params.getOrDefault(name, "");
    }

    int number(String param) {
        return Integer.parseInt(param(param));
    }
}
