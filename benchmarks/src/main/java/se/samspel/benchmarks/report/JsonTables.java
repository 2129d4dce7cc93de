package se.samspel.benchmarks.report;

import java.util.List;
import java.util.stream.Stream;

/** What reading and writing documents takes, beside plain Jackson. */
final class JsonTables {

    private static final List<String> DOCUMENTS = List.of("CASES", "LARGEST");

    private final List<Measured> all;

    JsonTables(List<Measured> all) {
        this.all = all;
    }

    String text() {
        if (all.stream().noneMatch(one -> one.benchmark().startsWith("JsonBenchmark."))) {
            return "";
        }
        Markdown table = new Markdown(
                "Documents",
                "a second",
                "MB a second",
                "plain Jackson, MB a second",
                "of Jackson",
                "kB allocated",
                "by Jackson");
        DOCUMENTS.forEach(documents -> Stream.of("read", "written").forEach(method -> {
            Measured ours = of(method, "SAMSPEL", documents);
            Measured theirs = of(method, "JACKSON", documents);
            table.row(
                    (documents.equals("CASES") ? "cases " : "the largest there may be ") + method,
                    Markdown.number(ours.score()),
                    Markdown.number(megabytes(ours)),
                    Markdown.number(megabytes(theirs)),
                    Markdown.number(ours.score() / theirs.score()),
                    Markdown.number(ours.allocated() / 1e3),
                    Markdown.number(theirs.allocated() / 1e3));
        }));
        return table.toString();
    }

    private static double megabytes(Measured one) {
        return one.others().getOrDefault("bytes", Double.NaN) / 1e6;
    }

    private Measured of(String method, String by, String documents) {
        return all.stream()
                .filter(one -> one.benchmark().equals("JsonBenchmark." + method))
                .filter(one ->
                        one.param("by").equals(by) && one.param("documents").equals(documents))
                .findFirst()
                .orElseThrow();
    }
}
