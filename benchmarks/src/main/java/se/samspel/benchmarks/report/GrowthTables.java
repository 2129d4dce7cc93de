package se.samspel.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How judging and assembly grow. */
final class GrowthTables {

    private final List<Measured> all;

    GrowthTables(List<Measured> all) {
        this.all = all;
    }

    /** What judging grows with, for the table and the picture. */
    List<Curve> judging() {
        return Stream.of(
                        judging("RULES", "rules"),
                        judging("LAYERS", "layers with 120 rules in all"),
                        judging("ELEMENTS", "members of the team"),
                        judging("FINDINGS", "findings, of 1 000 members"),
                        judging("ROWS", "rows of the table"),
                        judging("TABLES", "rows of all tables"))
                .filter(curve -> !curve.measured().isEmpty())
                .toList();
    }

    private Curve judging(String what, String name) {
        return Curve.of(all, "GrowthBenchmark.judged", what, name);
    }

    private List<Curve> assembly() {
        return Stream.of(
                        assembly("REGIONS", "regions, five versions each"),
                        assembly("LAYERS", "layers on each other"),
                        assembly("CHANGES", "changes of a layer with 1 000 rules"),
                        assembly("ITEMS", "items of a layer"))
                .filter(curve -> !curve.measured().isEmpty())
                .toList();
    }

    private Curve assembly(String what, String name) {
        return Curve.of(all, "AssemblyBenchmark.assembled", what, name);
    }

    /** What a case takes, with everything that grows. */
    String ofJudging() {
        return table("A case with more and more", "µs", judging());
    }

    /** What assembling all rule sets takes. */
    String ofAssembly() {
        List<Curve> curves = assembly();
        String whole = all.stream()
                .filter(one -> one.param("size").equals("REGIONS:21"))
                .map(one -> String.format(
                        Locale.ROOT,
                        "21 regions with five versions each, on one base, assembled with all checks: **%s ms**, %s MB allocated.%n%n",
                        Markdown.number(one.score()),
                        Markdown.number(one.allocated() / 1e6)))
                .findFirst()
                .orElse("");
        return curves.isEmpty() ? "" : whole + table("Rule sets of more and more", "ms", curves);
    }

    private static String table(String head, String unit, List<Curve> curves) {
        if (curves.isEmpty()) {
            return "";
        }
        Markdown table = new Markdown(head, "how many", unit, "kB allocated", "time grows to the power", "memory");
        for (Curve curve : curves) {
            String time = Markdown.number(Growth.exponent(curve.points(Measured::score)));
            String memory = Markdown.number(Growth.exponent(curve.points(Measured::allocated)));
            for (Measured one : curve.measured()) {
                boolean isLast = one == curve.measured().get(curve.measured().size() - 1);
                table.row(
                        curve.name(),
                        String.format(Locale.ROOT, "%,d", Curve.size(one)).replace(',', ' '),
                        Markdown.number(one.score()),
                        Markdown.number(one.allocated() / 1e3),
                        isLast ? time : "",
                        isLast ? memory : "");
            }
        }
        return table.toString();
    }
}
