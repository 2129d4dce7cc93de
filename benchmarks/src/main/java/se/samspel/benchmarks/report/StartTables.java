package se.samspel.benchmarks.report;

import java.util.Comparator;
import java.util.List;

/** What it takes from the start of a JVM to the first case judged. */
final class StartTables {

    private static final String BY_HAND = "PLAIN_JAVA";

    private final List<Measured> all;

    StartTables(List<Measured> all) {
        this.all = all;
    }

    String text() {
        List<String> who = all.stream()
                .filter(one -> one.benchmark().equals("StartBenchmark.cpu"))
                .sorted(Comparator.comparing(Measured::score))
                .map(one -> one.param("who"))
                .toList();
        if (who.isEmpty()) {
            return "";
        }
        Markdown table = new Markdown(
                "From the start of a JVM to the first case",
                "CPU, seconds",
                "at best",
                "of by hand",
                "elapsed, seconds",
                "at best",
                "classes loaded",
                "jars",
                "MB of jars",
                "MB of memory");
        double byHand = of("cpu", BY_HAND).score();
        who.forEach(one -> table.row(
                one.equals(BY_HAND) ? "Java by hand, with Jackson and Hibernate Validator" : JudgeTables.name(one),
                Markdown.number(of("cpu", one).score()),
                Markdown.number(of("cpu", one).best()),
                Markdown.number(of("cpu", one).score() / byHand),
                Markdown.number(of("elapsed", one).score()),
                Markdown.number(of("elapsed", one).best()),
                whole(one, "classes"),
                whole(one, "jars"),
                Markdown.number(of("size", one).score()),
                whole(one, "peak")));
        return table.toString();
    }

    private String whole(String who, String figure) {
        return String.valueOf(Math.round(of(figure, who).score()));
    }

    private Measured of(String figure, String who) {
        return all.stream()
                .filter(one -> one.benchmark().equals("StartBenchmark." + figure))
                .filter(one -> one.param("who").equals(who))
                .findFirst()
                .orElseThrow();
    }
}
