package se.samspel.benchmarks.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What it takes to judge many cases in one go. */
final class PortfolioTables {

    private final List<Properties> all = new ArrayList<>();

    /** Those of a folder of results. */
    PortfolioTables(Path results) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("Portfolio-"))
                    .toList()) {
                Properties measured = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    measured.load(reader);
                }
                all.add(measured);
            }
        }
        all.sort(Comparator.comparing(one -> number(one, "cases")));
    }

    String text() {
        if (all.isEmpty()) {
            return "";
        }
        Markdown table = new Markdown("Cases in one go", "MB read", "seconds", "cases a second", "MB of memory");
        all.forEach(one -> table.row(
                Markdown.number(number(one, "cases")),
                Markdown.number(number(one, "bytes") / 1e6),
                Markdown.number(number(one, "seconds")),
                Markdown.number(number(one, "cases-a-second")),
                one.getProperty("peak-resident", "–").replace(" MB", "")));
        return table.toString();
    }

    private static double number(Properties measured, String name) {
        return Double.parseDouble(measured.getProperty(name, "NaN"));
    }
}
