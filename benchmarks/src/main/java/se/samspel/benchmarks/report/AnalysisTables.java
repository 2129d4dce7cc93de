package se.samspel.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What analysing rules takes. */
final class AnalysisTables {

    private static final int TABLES = 5;
    private static final int PAIRS = 210;
    private static final int UPPER = 3;

    private final List<Measured> all;

    AnalysisTables(List<Measured> all) {
        this.all = all;
    }

    String text() {
        return Stream.of(whole(), coverage("DRAFT"), coverage("WHOLE"), pairs())
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    private List<Measured> of(String benchmark) {
        return all.stream().filter(one -> one.benchmark().equals(benchmark)).toList();
    }

    private String whole() {
        List<Double> times = of("AnalysisBenchmark.analysed").stream()
                .map(Measured::score)
                .sorted()
                .toList();
        return times.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "A rule set with a drafted table of 200 rows over 12 facts, analysed as a whole, each of %d in a JVM of"
                                + " its own: %s ms at best, %s in the middle, **%s ms at worst** (5 000 wanted).%n",
                        times.size(),
                        Markdown.number(times.get(0)),
                        Markdown.number(times.get(times.size() / 2)),
                        Markdown.number(times.get(times.size() - 1)));
    }

    private String coverage(String form) {
        List<Measured> some = of("CoverageBenchmark.looked").stream()
                .filter(one -> one.param("form").equals(form))
                .toList();
        if (some.isEmpty()) {
            return "";
        }
        List<Integer> rows =
                some.stream().map(one -> one.number("rows")).distinct().sorted().toList();
        List<String> heads =
                new ArrayList<>(List.of((form.equals("DRAFT") ? "Drafted" : "Finished") + " tables, ms for one"));
        rows.forEach(number -> heads.add(number + " rows"));
        heads.add("grows with rows to the power");
        Markdown table = new Markdown(heads.toArray(String[]::new));
        some.stream().map(one -> one.number("facts")).distinct().sorted().forEach(facts -> {
            List<Growth.Point> points = some.stream()
                    .filter(one -> one.number("facts") == facts)
                    .map(one -> new Growth.Point(one.number("rows"), one.score() / TABLES))
                    .toList();
            List<String> cells = new ArrayList<>(List.of(facts + " facts"));
            points.forEach(point -> cells.add(Markdown.number(point.time())));
            cells.add(Markdown.number(Growth.exponent(points, UPPER)));
            table.row(cells.toArray(String[]::new));
        });
        List<String> last = new ArrayList<>(List.of("grows with facts to the power"));
        rows.forEach(number -> last.add(Markdown.number(Growth.exponent(
                some.stream()
                        .filter(one -> one.number("rows") == number)
                        .map(one -> new Growth.Point(one.number("facts"), one.score()))
                        .toList(),
                UPPER))));
        last.add("");
        table.row(last.toArray(String[]::new));
        return table.toString();
    }

    private String pairs() {
        List<Measured> some = of("DiffBenchmark.everyPair");
        if (some.isEmpty()) {
            return "";
        }
        Markdown table = new Markdown("Every two of 21 regions compared", "seconds for 210 pairs", "ms for a pair");
        some.forEach(one -> table.row(
                one.param("rows") + " rows in each of four tables",
                Markdown.number(one.score() / 1_000),
                Markdown.number(one.score() / PAIRS)));
        double exponent = Growth.exponent(
                some.stream()
                        .map(one -> new Growth.Point(one.number("rows"), one.score()))
                        .toList(),
                UPPER);
        return table + "\nThe upper three grow with rows to the power " + Markdown.number(exponent) + ".\n";
    }
}
