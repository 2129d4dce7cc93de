package se.samspel.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How fast one is beside another, when they take turns: in all rounds together, and from which to which round by round. */
final class TurnsTables {

    private static final List<Map.Entry<String, String>> BESIDE_JAVA = List.of(
            Map.entry("BY_HAND_SAMSPEL", JudgeTables.name("SAMSPEL")),
            Map.entry("BY_HAND_TOLD", JudgeTables.name("SAMSPEL_TOLD")),
            Map.entry("BY_HAND_BY_HAND", "Java by hand, to see what the method shows"),
            Map.entry("SAMSPEL_SAMSPEL", "Samspel beside itself, the same"));
    private static final List<String> ENGINES = List.of("DROOLS", "EASY_RULES", "KIE_DMN", "EVRETE");
    private static final List<String> THREADS = List.of("PLAIN_JAVA", "SAMSPEL", "SAMSPEL_TOLD", "JAMTLAND");
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
        ENGINES.forEach(who -> others.row(JudgeTables.name(who), slower("SAMSPEL_" + who), slower("TOLD_" + who)));
        return beside("By turns in one JVM", "of Java by hand", BESIDE_JAVA) + "\n" + others + ofThreads();
    }

    /** How much faster the same is done on two threads than on one. */
    private String ofThreads() {
        Optional<Turns> byHand = of("PLAIN_JAVA_ON_TWO");
        if (byHand.isEmpty()) {
            return "";
        }
        Markdown table = new Markdown("By turns in one JVM: on two threads faster, times", "", "of the gain by hand");
        THREADS.forEach(who -> of(who + "_ON_TWO")
                .ifPresent(gain -> table.row(
                        JudgeTables.name(who),
                        gain.text(),
                        gain.beside(byHand.get()).text())));
        return "\n" + table;
    }

    /** Documents, beside plain Jackson. */
    String ofDocuments() {
        return all.isEmpty() ? "" : beside("By turns in one JVM", "of Jackson", DOCUMENTS);
    }

    private String beside(String head, String what, List<Map.Entry<String, String>> pairs) {
        Markdown table = new Markdown(head, what);
        pairs.forEach(pair ->
                table.row(pair.getValue(), of(pair.getKey()).map(Turns::text).orElse("–")));
        return table.toString();
    }

    private String slower(String pair) {
        return of(pair).map(Turns::turned).map(Turns::text).orElse("–");
    }

    private Optional<Turns> of(String pair) {
        return all.stream()
                .filter(one -> one.param("pair").equals(pair))
                .findFirst()
                .flatMap(Turns::of);
    }
}
