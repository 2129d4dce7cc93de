package se.samspel.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.samspel.cli.page.Page;
import se.samspel.cli.page.Table;
import se.samspel.rules.text.Text;

/** Columns of a table, of which those are left out in which nothing is said. */
final class Columns {

    private final List<Text> headings = new ArrayList<>();
    private final List<List<Text>> rows = new ArrayList<>();

    Columns add(Text heading) {
        headings.add(heading);
        return this;
    }

    void row(List<Text> cells) {
        rows.add(List.copyOf(cells));
    }

    Table table(Page page) {
        List<Integer> told = IntStream.range(0, headings.size())
                .filter(column -> rows.stream().anyMatch(row -> row.get(column).isComplete()))
                .boxed()
                .toList();
        Table table = new Table(cells(headings, told, page));
        rows.forEach(row -> table.row(cells(row, told, page)));
        return table;
    }

    private static List<String> cells(List<Text> row, List<Integer> told, Page page) {
        return told.stream().map(row::get).map(page::in).toList();
    }
}
