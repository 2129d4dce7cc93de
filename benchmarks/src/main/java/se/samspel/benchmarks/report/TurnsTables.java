package se.samspel.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How fast one is beside another, when they take turns: in all rounds together, and from which to which round by round. */
final class TurnsTables {

    private static final List<Map.Entry<String, String>> BESIDE_JAVA = List.of(
            Map.entry("BY_HAND_SAMSPEL", "**Samspel**, with everything that an assessment holds"),
            Map.entry("BY_HAND_TOLD", "Samspel, asked for everything that there is to say"),
            Map.entry("BY_HAND_BY_HAND", "Java by hand, to see what the method shows"),
            Map.entry("SAMSPEL_SAMSPEL", "Samspel beside itself, the same"));
    private static final List<Map.Entry<String, String>> ENGINES = List.of(
            Map.entry("DROOLS", "Drools 10.1.0, executable model"),
            Map.entry("EASY_RULES", "Easy Rules 4.1.0"),
            Map.entry("KIE_DMN", "KIE DMN 10.1.0"),
            Map.entry("EVRETE", "Evrete 4.0.3"));
    private static final List<Map.Entry<String, String>> DOCUMENTS =
            List.of(Map.entry("JACKSON_READ", "cases read"), Map.entry("JACKSON_WRITTEN", "cases written"));

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
        Markdown others = new Markdown("By turns in one JVM: Samspel is faster, times", "", "asked for everything");
        ENGINES.forEach(
                one -> others.row(one.getValue(), slower("SAMSPEL_" + one.getKey()), slower("TOLD_" + one.getKey())));
        return beside("By turns in one JVM", "of Java by hand", BESIDE_JAVA) + "\n" + others;
    }

    /** Documents, beside plain Jackson. */
    String ofDocuments() {
        return all.isEmpty() ? "" : beside("By turns in one JVM", "of Jackson", DOCUMENTS);
    }

    private String beside(String head, String what, List<Map.Entry<String, String>> pairs) {
        Markdown table = new Markdown(head, what);
        pairs.forEach(pair -> table.row(
                pair.getValue(),
                of(pair.getKey()).map(one -> range(one, "first", "second")).orElse("–")));
        return table.toString();
    }

    private String slower(String pair) {
        return of(pair).map(one -> range(one, "second", "first")).orElse("–");
    }

    private Optional<Measured> of(String pair) {
        return all.stream().filter(one -> one.param("pair").equals(pair)).findFirst();
    }

    private static String range(Measured one, String time, String other) {
        List<Double> each = one.rounds(time);
        List<Double> others = one.rounds(other);
        double[] ratios = IntStream.range(0, each.size())
                .mapToDouble(round -> each.get(round) / others.get(round))
                .sorted()
                .toArray();
        double whole = sum(each) / sum(others);
        return Markdown.number(whole) + " (" + Markdown.number(ratios[0]) + " to "
                + Markdown.number(ratios[ratios.length - 1]) + ")";
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(value -> value).sum();
    }
}
