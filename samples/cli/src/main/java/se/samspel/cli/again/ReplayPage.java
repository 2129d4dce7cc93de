package se.samspel.cli.again;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.RuleSetReference;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.comparison.Comparison.Difference;
import se.samspel.rules.comparison.Comparison.Reason;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Recorded;
import se.samspel.rules.comparison.Replay;
import se.samspel.rules.text.Text;

/** What has become of a stored answer, for people: under the rules of then, and under those of now. */
public final class ReplayPage {

    private static final Text TITLE = Text.of("{case}, bedömt på nytt", "{case}, judged again");
    private static final Text REMARKS = Text.of("Det som lagrades stämmer inte", "What was stored does not fit");
    private static final Text THEN =
            Text.of("Enligt reglerna då, {rules} den {day}", "By the rules of then, {rules} on {day}");
    private static final Text NOW =
            Text.of("Enligt reglerna nu, {rules} den {day}", "By the rules of now, {rules} on {day}");
    private static final Text SAME =
            Text.of("Svaret är detsamma som det lagrade.", "The answer is the one that was stored.");
    private static final Text NO_RULES =
            Text.of("Det går inte att bedöma ärendet så:", "The case cannot be judged so:");
    private static final Text NEW = Text.of("Nytt: {what}", "New: {what}");
    private static final Text GONE = Text.of("Borta: {what}", "Gone: {what}");
    private static final Text CHANGED = Text.of("Ändrat: {what}", "Changed: {what}");
    private static final Text STORED = Text.of("Lagrat", "Stored");
    private static final Text AGAIN = Text.of("På nytt", "Again");

    private final Page page;
    private final Recorded record;
    private final RuleSets all;

    private ReplayPage(Page page, Recorded record, RuleSets all) {
        this.page = page;
        this.record = record;
        this.all = all;
    }

    /**
     * The whole page, with a line break at the end.
     *
     * @param all the rule sets, for what they call things
     */
    public static String of(Recorded record, Replay replay, RuleSets all, Locale locale) {
        Page page = new Page(locale);
        new ReplayPage(page, record, all).write(replay);
        return page.toString();
    }

    private void write(Replay replay) {
        page.title(page.in(TITLE.with("case", Text.same(record.document().title()))));
        if (!replay.remarks().isEmpty()) {
            page.heading(REMARKS);
            replay.remarks().forEach(this::listed);
        }
        Optional<RuleSet> then = rules(Optional.of(record.rules()));
        round(THEN, layers(record.rules()), replay.then(), then);
        String now = replay.now()
                .again()
                .map(again -> layers(again.rules()))
                .orElse(record.rules().id().value());
        round(NOW, now, replay.now(), then);
    }

    private static String layers(Assessment.Judged rules) {
        return rules.layers().stream()
                .map(layer -> layer.id() + "@" + layer.version())
                .collect(Collectors.joining(", "));
    }

    /** The rules that judged, if they are still there. */
    private Optional<RuleSet> rules(Optional<Assessment.Judged> judged) {
        return judged.flatMap(by -> all.find(new RuleSetReference(by.id(), Optional.of(by.version())), by.asOf()));
    }

    private void round(Text heading, String rules, Replay.Round round, Optional<RuleSet> then) {
        page.heading(heading.with("rules", Text.same(rules))
                .with("day", Text.same(round.day().toString())));
        if (round.again().isEmpty()) {
            page.paragraph(NO_RULES);
            round.lacking().forEach(this::listed);
        } else if (round.comparison().isEmpty()) {
            page.paragraph(SAME);
        }
        Optional<RuleSet> again = rules(round.again().map(Assessment::rules));
        List<BudgetLine> budgets = round.again().map(Assessment::budgets).orElse(List.of());
        Said stored = said(then, again, budgets);
        Said anew = said(again, then, budgets);
        Because because = new Because(page);
        List<Difference> differences = round.comparison().differences();
        for (int i = 0; i < differences.size(); i++) {
            difference(i + 1, differences.get(i), stored, anew);
            because.write(i + 1, differences.get(i));
        }
    }

    private Said said(Optional<RuleSet> first, Optional<RuleSet> second, List<BudgetLine> budgets) {
        List<RuleSet> rules =
                Stream.of(first, second).flatMap(Optional::stream).distinct().toList();
        return new Said(new Named(rules, record.document()), budgets);
    }

    private void listed(Reason reason) {
        page.hanging("- ", page.in(reason.text()));
    }

    private void difference(int number, Difference difference, Said stored, Said anew) {
        Optional<Point> before = difference.before();
        Optional<Point> after = difference.after();
        Text turn = before.isEmpty() ? NEW : after.isEmpty() ? GONE : CHANGED;
        page.hanging(number + ". ", page.in(turn.with("what", anew.about(difference.point()))));
        before.ifPresent(point -> page.note(Margin.NOTE, STORED, page.in(stored.of(point, after))));
        after.ifPresent(point -> page.note(Margin.NOTE, AGAIN, page.in(anew.of(point, before))));
    }
}
