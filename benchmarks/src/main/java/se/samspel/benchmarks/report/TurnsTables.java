package se.samspel.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How fast one is beside another, when they take turns. */
final class TurnsTables {

    private static final List<String> BESIDE_JAVA = List.of("SAMSPEL", "SAMSPEL_TOLD");
    private static final Map<String, String> DOCUMENTS = Map.of("READ", "cases read", "WRITTEN", "cases written");

    private final List<Measured> all;

    TurnsTables(List<Measured> all) {
        this.all = all.stream()
                .filter(one -> one.benchmark().equals("TurnsBenchmark.both"))
                .toList();
    }

    /** Samspel beside Java by hand, and the others beside Samspel. */
    String ofJudging() {
        if (all.isEmpty()) {
            return "";
        }
        Markdown samspel = new Markdown("By turns in one JVM", "of Java by hand");
        those(BESIDE_JAVA::contains)
                .forEach(one -> samspel.row(JudgeTables.name(pair(one)), Markdown.number(speed(one))));
        Markdown others = new Markdown("By turns in one JVM", "Samspel is faster, times");
        those(pair -> !BESIDE_JAVA.contains(pair) && !DOCUMENTS.containsKey(pair))
                .forEach(one -> others.row(JudgeTables.name(pair(one)), Markdown.number(1 / speed(one))));
        return samspel + "\n" + others;
    }

    /** Documents, beside plain Jackson. */
    String ofDocuments() {
        Markdown table = new Markdown("By turns in one JVM", "of Jackson");
        those(DOCUMENTS::containsKey)
                .forEach(one -> table.row(DOCUMENTS.getOrDefault(pair(one), ""), Markdown.number(speed(one))));
        return all.isEmpty() ? "" : table.toString();
    }

    /** Those pairs, the fastest first. */
    private Stream<Measured> those(Predicate<String> pairs) {
        return all.stream()
                .filter(one -> pairs.test(pair(one)))
                .sorted(Comparator.comparing(TurnsTables::speed).reversed());
    }

    private static String pair(Measured one) {
        return one.param("pair");
    }

    /** How much of the first one's speed the second one has. */
    private static double speed(Measured one) {
        return cases(one, "second") / cases(one, "first");
    }

    /** Cases in a nanosecond. */
    private static double cases(Measured one, String whose) {
        return one.others().getOrDefault(whose + "Cases", Double.NaN)
                / one.others().getOrDefault(whose + "Time", Double.NaN);
    }
}
