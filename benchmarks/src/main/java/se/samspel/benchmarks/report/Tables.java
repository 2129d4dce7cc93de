package se.samspel.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what was measured into a page, each part between its markers: {@code benchmarks/table}. */
public final class Tables {

    private Tables() {}

    /** The folder of results, and the page. */
    public static void main(String[] args) throws IOException {
        List<Measured> all = Measured.read(Path.of(args[0]));
        Path page = Path.of(args[1]);
        String text = Files.readString(page);
        text = between(text, "analysis", new AnalysisTables(all).text());
        text = between(text, "judging", new JudgeTables(all).text());
        TurnsTables turns = new TurnsTables(all);
        text = between(text, "judging by turns", turns.ofJudging());
        text = between(text, "json by turns", turns.ofDocuments());
        GrowthTables growth = new GrowthTables(all);
        text = between(text, "growth", growth.ofJudging());
        text = between(text, "assembly", growth.ofAssembly());
        text = between(text, "json", new JsonTables(all).text());
        text = between(text, "start", new StartTables(all).text());
        text = between(text, "portfolio", new PortfolioTables(Path.of(args[0])).text());
        if (!growth.judging().isEmpty()) {
            Picture.write(growth.judging(), "how many", "µs a case", page.resolveSibling("growth.svg"));
        }
        Files.writeString(page, text);
    }

    private static String between(String text, String part, String inner) {
        String begin = "<!-- " + part + " -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- end of " + part + " -->", from);
        if (from < begin.length() || to < 0) {
            throw new IllegalStateException("the page has no markers for " + part);
        }
        return inner.isEmpty() ? text : text.substring(0, from) + inner + text.substring(to);
    }
}
