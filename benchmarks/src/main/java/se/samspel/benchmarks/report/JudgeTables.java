package se.samspel.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What judging takes, and what others take for the same. */
final class JudgeTables {

    private static final double NANOSECONDS = 1e9;
    private static final String SAMSPEL = "SAMSPEL";
    private static final String BY_HAND = "PLAIN_JAVA";
    private static final List<String> WHO = List.of(BY_HAND, SAMSPEL, "JAMTLAND", "JAMTLAND_WITH_PROGRESS");
    private static final Map<String, String> NAMES = Map.of(
            SAMSPEL,
            "**Samspel**, with everything that an assessment holds",
            BY_HAND,
            "Java by hand: code, place and route",
            "EASY_RULES",
            "Easy Rules 4.1.0",
            "EVRETE",
            "Evrete 4.0.3",
            "DROOLS",
            "Drools 10.1.0, executable model",
            "CAMUNDA_DMN",
            "Camunda DMN 7.24.0",
            "KIE_DMN",
            "KIE DMN 10.1.0",
            "JAMTLAND",
            "Samspel, all rules of a region",
            "JAMTLAND_WITH_PROGRESS",
            "the same, asked for progress");

    private final List<Measured> all;

    JudgeTables(List<Measured> all) {
        this.all = all;
    }

    String text() {
        return Stream.of(peers(), findings(), threads())
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    private Optional<Measured> of(String method, String who, String works) {
        return all.stream()
                .filter(one -> one.benchmark().equals("JudgeBenchmark." + method))
                .filter(one ->
                        one.param("who").equals(who) && one.param("works").equals(works))
                .findFirst();
    }

    private double time(String method, String who, String works) {
        return of(method, who, works).map(Measured::score).orElse(Double.NaN);
    }

    private double bytes(String who, String works) {
        return of("oneThread", who, works).flatMap(Measured::bytes).orElse(Double.NaN);
    }

    private String peers() {
        List<Measured> peers = all.stream()
                .filter(one -> one.benchmark().equals("PeerBenchmark.judged"))
                .sorted(Comparator.comparing(Measured::score))
                .toList();
        if (peers.isEmpty()) {
            return "";
        }
        double samspel = peers.stream()
                .filter(one -> one.param("who").equals(SAMSPEL))
                .mapToDouble(Measured::score)
                .findFirst()
                .orElse(Double.NaN);
        Markdown table = new Markdown(
                "24 rules and a route, half of the works faulty",
                "µs a work",
                "works a second",
                "bytes a work",
                "times Samspel");
        peers.forEach(one -> table.row(
                NAMES.getOrDefault(one.param("who"), one.param("who")),
                Markdown.number(one.score() / 1_000),
                Markdown.number(NANOSECONDS / one.score()),
                Markdown.number(one.bytes().orElse(Double.NaN)),
                Markdown.number(one.score() / samspel)));
        return table.toString();
    }

    private String findings() {
        if (of("oneThread", SAMSPEL, "CLEAN").isEmpty()) {
            return "";
        }
        Markdown table =
                new Markdown("What a finding takes", "clean, ns", "one fault, ns", "clean, bytes", "one fault, bytes");
        WHO.stream()
                .forEach(who -> table.row(
                        NAMES.getOrDefault(who, who),
                        Markdown.number(time("oneThread", who, "CLEAN")),
                        Markdown.number(time("oneThread", who, "ONE_FAULT")),
                        Markdown.number(bytes(who, "CLEAN")),
                        Markdown.number(bytes(who, "ONE_FAULT"))));
        return table.toString();
    }

    private String threads() {
        if (of("twoThreads", SAMSPEL, "HALF_FAULTY").isEmpty()) {
            return "";
        }
        Markdown table = new Markdown("Two threads", "one thread, ns", "each of two, ns", "gain");
        WHO.stream().forEach(who -> {
            double one = time("oneThread", who, "HALF_FAULTY");
            double two = time("twoThreads", who, "HALF_FAULTY");
            table.row(
                    NAMES.getOrDefault(who, who),
                    Markdown.number(one),
                    Markdown.number(two),
                    Markdown.number(2 * one / two));
        });
        return table.toString();
    }
}
