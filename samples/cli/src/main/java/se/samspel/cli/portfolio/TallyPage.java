package se.samspel.cli.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.cli.page.Page;
import se.samspel.cli.page.Table;
import se.samspel.rules.assessment.Assessment.Outcome;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** A tally as people read it: the rule sets, then for each of them its rules and routes, the commonest first. */
public final class TallyPage {

    private static final int MOST = 15;

    private static final Text TITLE = Text.of("Portfölj", "Portfolio");
    private static final Text JUDGED = Text.of("Bedömda dokument: {judged}.", "Documents judged: {judged}.");
    private static final Text ASIDE = Text.of(
            "Rader som inte gick att bedöma: {bad}. De står i {file}, var och en med sitt nummer och vad som är fel.",
            "Lines that could not be judged: {bad}. They stand in {file}, each with its number and what is wrong.");
    private static final Text RULE_SETS = Text.of("Regelverk", "Rule sets");
    private static final Text DOCUMENTS = Text.of("Dokument", "Documents");
    private static final Text SHARE = Text.of("Andel", "Share");
    private static final Text FOUND = Text.of("Vad reglerna i {rules} finner", "What the rules of {rules} find");
    private static final Text ROUTES = Text.of("Vem som beslutar enligt {rules}", "Who decides by {rules}");
    private static final Text RULE = Text.of("Regel", "Rule");
    private static final Text WEIGHT = Text.of("Vikt", "Severity");
    private static final Text MATTER = Text.of("Ärende", "Matter");
    private static final Text WAY = Text.of("Väg", "Route");
    private static final Text MORE =
            Text.of("{more} till; --format json visar alla.", "{more} more; --format json shows all.");

    private final Tally tally;
    private final Page page;

    private TallyPage(Tally tally, Locale locale) {
        this.tally = tally;
        this.page = new Page(locale);
    }

    /** The page in the language of the locale. */
    public static String of(Tally tally, String badLines, Locale locale) {
        return new TallyPage(tally, locale).write(badLines);
    }

    private String write(String badLines) {
        page.title(page.in(TITLE));
        page.paragraph(JUDGED.with("judged", number(tally.judged())));
        if (tally.unreadable() > 0) {
            page.paragraph(ASIDE.with("bad", number(tally.unreadable())).with("file", Text.same(badLines)));
        }
        if (tally.judged() > 0) {
            ruleSets();
            tally.byRuleSet().forEach(this::of);
        }
        return page.toString();
    }

    private void ruleSets() {
        page.heading(RULE_SETS);
        Table table = table(RULE_SETS, DOCUMENTS, of(Outcome.CLEAR), of(Outcome.OPEN), of(Outcome.BLOCKED));
        tally.byRuleSet()
                .forEach((rules, sums) -> row(
                        table,
                        Text.same(rules),
                        number(sums.judged()),
                        number(sums.of(Outcome.CLEAR)),
                        number(sums.of(Outcome.OPEN)),
                        number(sums.of(Outcome.BLOCKED))));
        page.table(table);
    }

    private void of(String rules, Tally.OfRuleSet sums) {
        List<Tally.RuleCount> fired = sums.rules();
        if (!fired.isEmpty()) {
            page.heading(FOUND.with("rules", Text.same(rules)));
            Table table = table(RULE, WEIGHT, DOCUMENTS, SHARE);
            fired.stream()
                    .limit(MOST)
                    .forEach(count -> row(
                            table,
                            Text.same(count.rule().value()),
                            of(count.severity()),
                            number(count.cases()),
                            share(count.cases(), sums.judged())));
            page.table(table);
            more(fired.size());
        }
        List<Map.Entry<RouteTaken, Long>> routes = sums.routes();
        if (!routes.isEmpty()) {
            page.heading(ROUTES.with("rules", Text.same(rules)));
            Table table = table(MATTER, WAY, DOCUMENTS, SHARE);
            routes.stream()
                    .limit(MOST)
                    .forEach(route -> row(
                            table,
                            route.getKey().name(),
                            route.getKey().words(),
                            number(route.getValue()),
                            share(route.getValue(), sums.judged())));
            page.table(table);
            more(routes.size());
        }
    }

    private void more(int all) {
        if (all > MOST) {
            page.paragraph(MORE.with("more", number(all - MOST)));
        }
    }

    private Table table(Text... headings) {
        return new Table(List.of(headings).stream().map(page::in).toList());
    }

    private void row(Table table, Text... cells) {
        table.row(List.of(cells).stream().map(page::in).toList());
    }

    private static Text number(long number) {
        return Text.same(String.format(Locale.ROOT, "%,d", number).replace(',', ' '));
    }

    private static Text share(long part, long whole) {
        String tenths = String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
        return Text.of(tenths.replace('.', ',') + " %", tenths + " %");
    }

    private static Text of(Outcome outcome) {
        return switch (outcome) {
            case CLEAR -> Text.of("Klara", "Clear");
            case OPEN -> Text.of("Öppna", "Open");
            case BLOCKED -> Text.of("Stoppade", "Blocked");
        };
    }

    private static Text of(Severity severity) {
        return switch (severity) {
            case ERROR -> Text.of("fel", "error");
            case WARNING -> Text.of("varning", "warning");
            case NOTICE -> Text.of("att känna till", "notice");
        };
    }
}
