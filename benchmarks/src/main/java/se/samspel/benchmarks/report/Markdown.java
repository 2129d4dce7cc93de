package se.samspel.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table as Markdown writes it, numbers with as many digits as mean something. */
final class Markdown {

    private final List<String> lines = new ArrayList<>();

    Markdown(String... heads) {
        row(heads);
        lines.add("| --- |" + " ---: |".repeat(heads.length - 1));
    }

    void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    /** Three digits, or all those before the point, such as 0.0123, 4.56, 78.9 and 12 345. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        int before = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
        String digits = String.format(Locale.ROOT, "%,." + Math.min(6, Math.max(0, 2 - before)) + "f", value);
        return digits.replace(',', ' ');
    }
}
