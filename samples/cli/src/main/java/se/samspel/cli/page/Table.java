package se.samspel.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells under headings; where the columns take too much room, the widest are broken into lines. */
public final class Table {

    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings. */
    public Table(List<String> headings) {
        rows.add(List.copyOf(headings));
    }

    /** One more row, with as many cells as there are headings. */
    public void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        int wide = Arrays.stream(widths).sum() + GAP * (widths.length - 1);
        lines.add(lines(rows.get(0), widths).size(), "-".repeat(wide));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int room = width - GAP * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room && widths[widest(widths)] > NARROWEST) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static List<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            cells.add(Wrap.wrap(row.get(i), widths[i]));
            height = Math.max(height, cells.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = y < cells.get(i).size() ? cells.get(i).get(y) : "";
                line.append(part).append(" ".repeat(Math.max(0, widths[i] - part.length()) + GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
