package se.samspel.cli.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.page.Table;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.BudgetLine.Guideline;
import se.samspel.rules.text.Text;

/** The time that each person sets aside, beside what is asked for: a table for each budget of the rules. */
final class TimeBudgets implements Section {

    @Override
    public void write(Answer answer, Page page) {
        Map<Id, List<BudgetLine>> budgets = answer.assessment().budgets().stream()
                .collect(Collectors.groupingBy(BudgetLine::budget, LinkedHashMap::new, Collectors.toList()));
        if (budgets.isEmpty()) {
            return;
        }
        page.heading(Phrases.TIME);
        boolean first = true;
        List<List<BudgetLine>> limitedFirst = budgets.values().stream()
                .sorted(Comparator.comparing(lines -> lines.get(0).status() == BudgetLine.Status.UNLIMITED))
                .toList();
        for (List<BudgetLine> lines : limitedFirst) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.table(table(lines, page));
            page.note(Margin.EDGE, Cited.SOURCE, page.in(Cited.of(lines.get(0).source())));
        }
    }

    private static Table table(List<BudgetLine> lines, Page page) {
        boolean limited = lines.stream().anyMatch(line -> line.limit().isPresent());
        boolean guided = lines.stream().anyMatch(line -> line.guideline().isPresent());
        List<Text> headings = new ArrayList<>(List.of(lines.get(0).role(), Phrases.PLANNED));
        if (guided) {
            headings.addAll(List.of(Phrases.GUIDELINE_NOMINAL, Phrases.GUIDELINE_CALENDAR));
        }
        if (limited) {
            headings.add(guided ? Phrases.REASONABLE : Phrases.LIMIT);
        }
        headings.add(Phrases.STATUS);
        Table table = new Table(headings.stream().map(page::in).toList());
        lines.forEach(line -> table.row(row(line, limited, guided, page)));
        return table;
    }

    private static List<String> row(BudgetLine line, boolean limited, boolean guided, Page page) {
        List<Text> cells = new ArrayList<>(List.of(line.label(), amount(line, line.planned())));
        if (guided) {
            cells.add(amount(line, line.guideline().flatMap(Guideline::nominal)));
            cells.add(amount(line, line.guideline().flatMap(Guideline::calendar)));
        }
        if (limited) {
            cells.add(line.limit().map(range -> range.text(line.unit())).orElse(Text.same("")));
        }
        cells.add(Statuses.of(line.status()));
        return cells.stream().map(page::in).toList();
    }

    private static Text amount(BudgetLine line, Optional<BigDecimal> number) {
        return number.map(line.unit()::text).orElse(Phrases.NOT_GIVEN);
    }
}
