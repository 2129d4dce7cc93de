package se.samspel.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What judging takes, and what others take for the same. */
final class JudgeTables {

    private static final double NANOSECONDS = 1e9;
    private static final String SAMSPEL = "SAMSPEL";
    private static final String BY_HAND = "PLAIN_JAVA";
    private static final List<String> WHO =
            List.of(BY_HAND, SAMSPEL, "SAMSPEL_TOLD", "JAMTLAND", "JAMTLAND_WITH_PROGRESS");
    private static final Map<String, String> DERIVED = Map.of(
            "judged",
            "judged",
            "judgedAndAskedForBudgets",
            "asked for budgets besides",
            "judgedAndAskedForProgress",
            "asked for progress besides");
    private static final Map<String, String> NAMES = Map.of(
            "SAMSPEL_TOLD",
            "Samspel, asked for everything that there is to say",
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
            "Samspel, all rules of a region and asked for progress");

    private final List<Measured> all;

    JudgeTables(List<Measured> all) {
        this.all = all;
    }

    String text() {
        return Stream.of(peers(), findings(), oneMore(), derived())
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    /** Who judges, as people call it. */
    static String name(String who) {
        return NAMES.getOrDefault(who, who);
    }

    private Optional<Measured> of(String who, String works) {
        return all.stream()
                .filter(one -> one.benchmark().equals("JudgeBenchmark.judged"))
                .filter(one ->
                        one.param("who").equals(who) && one.param("works").equals(works))
                .findFirst();
    }

    private double time(String who, String works) {
        return of(who, works).map(Measured::score).orElse(Double.NaN);
    }

    private double bytes(String who, String works) {
        return of(who, works).flatMap(Measured::bytes).orElse(Double.NaN);
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
                name(one.param("who")),
                Markdown.number(one.score() / 1_000),
                Markdown.number(NANOSECONDS / one.score()),
                Markdown.number(one.bytes().orElse(Double.NaN)),
                Markdown.number(one.score() / samspel)));
        return table.toString();
    }

    private String findings() {
        if (of(SAMSPEL, "CLEAN").isEmpty()) {
            return "";
        }
        Markdown table =
                new Markdown("What a finding takes", "clean, ns", "one fault, ns", "clean, bytes", "one fault, bytes");
        WHO.stream()
                .forEach(who -> table.row(
                        name(who),
                        Markdown.number(time(who, "CLEAN")),
                        Markdown.number(time(who, "ONE_FAULT")),
                        Markdown.number(bytes(who, "CLEAN")),
                        Markdown.number(bytes(who, "ONE_FAULT"))));
        return table.toString();
    }

    /** By the slope over works that differ in nothing but how many findings there are. */
    private String oneMore() {
        List<Measured> some = all.stream()
                .filter(one -> one.benchmark().equals("FindingBenchmark.judged"))
                .sorted(Comparator.comparing(one -> one.number("findings")))
                .toList();
        if (some.isEmpty()) {
            return "";
        }
        Markdown table =
                new Markdown("A team of 12", "no finding, ns", "twelve, ns", "one more, ns", "one more, bytes");
        WHO.stream()
                .map(who -> some.stream()
                        .filter(one -> one.param("who").equals(who))
                        .toList())
                .filter(points -> !points.isEmpty())
                .forEach(points -> table.row(
                        name(points.get(0).param("who")),
                        Markdown.number(points.get(0).score()),
                        Markdown.number(points.get(points.size() - 1).score()),
                        Markdown.number(slope(points, Measured::score)),
                        Markdown.number(slope(points, Measured::allocated))));
        return table.toString();
    }

    private static double slope(List<Measured> points, ToDoubleFunction<Measured> figure) {
        return Growth.slope(points.stream()
                .map(one -> new Growth.Point(one.number("findings"), figure.applyAsDouble(one)))
                .toList());
    }

    private String derived() {
        Optional<Measured> judged = of("DerivedBenchmark.judged");
        if (judged.isEmpty()) {
            return "";
        }
        Markdown table = new Markdown("All rules of a region, a clean work", "ns", "bytes");
        List.of("judged", "judgedAndAskedForBudgets", "judgedAndAskedForProgress")
                .forEach(method -> of("DerivedBenchmark." + method)
                        .ifPresent(one -> table.row(
                                DERIVED.getOrDefault(method, method),
                                Markdown.number(one.score()),
                                Markdown.number(one.allocated()))));
        return table.toString();
    }

    private Optional<Measured> of(String benchmark) {
        return all.stream().filter(one -> one.benchmark().equals(benchmark)).findFirst();
    }
}
