package se.samspel.benchmarks.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured without JMH, in the form in which JMH writes it. */
final class Figures {

    private final List<String> lines = new ArrayList<>();

    /** Some figures of one thing: their median is the score, and all of them stand beside it. */
    void add(String name, String who, String unit, List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        lines.add(String.format(
                Locale.ROOT,
                """
                    {
                        "benchmark" : "se.samspel.benchmarks.StartBenchmark.%s",
                        "mode" : "ss",
                        "threads" : 1,
                        "forks" : %d,
                        "jdkVersion" : "%s",
                        "params" : { "who" : "%s" },
                        "primaryMetric" : {
                            "score" : %s,
                            "scoreError" : "NaN",
                            "scorePercentiles" : { "0.0" : %s, "50.0" : %s, "100.0" : %s },
                            "scoreUnit" : "%s",
                            "rawData" : [ [ %s ] ]
                        },
                        "secondaryMetrics" : { }
                    }""",
                name,
                all.size(),
                System.getProperty("java.version"),
                who,
                number(sorted.get(sorted.size() / 2)),
                number(sorted.get(0)),
                number(sorted.get(sorted.size() / 2)),
                number(sorted.get(sorted.size() - 1)),
                unit,
                all.stream().map(Figures::number).collect(Collectors.joining(", "))));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    String json() {
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }
}
