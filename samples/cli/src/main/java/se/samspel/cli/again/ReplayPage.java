package se.samspel.cli.again;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.Assessment;
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
    private static final Text WHY = Text.of("Därför att", "Because");

    private final Page page;

    private ReplayPage(Locale locale) {
        this.page = new Page(locale);
    }

    /** The whole page, with a line break at the end. */
    public static String of(Recorded record, Replay replay, Locale locale) {
        ReplayPage whole = new ReplayPage(locale);
        whole.write(record, replay);
        return whole.page.toString();
    }

    private void write(Recorded record, Replay replay) {
        page.title(page.in(TITLE.with("case", Text.same(record.document().title()))));
        if (!replay.remarks().isEmpty()) {
            page.heading(REMARKS);
            replay.remarks().forEach(this::listed);
        }
        round(THEN, layers(record.rules()), replay.then());
        String now = replay.now()
                .again()
                .map(again -> layers(again.rules()))
                .orElse(record.rules().id().value());
        round(NOW, now, replay.now());
    }

    private static String layers(Assessment.Judged rules) {
        return rules.layers().stream()
                .map(layer -> layer.id() + "@" + layer.version())
                .collect(Collectors.joining(", "));
    }

    private void round(Text heading, String rules, Replay.Round round) {
        page.heading(heading.with("rules", Text.same(rules))
                .with("day", Text.same(round.day().toString())));
        if (round.again().isEmpty()) {
            page.paragraph(NO_RULES);
            round.lacking().forEach(this::listed);
        } else if (round.comparison().isEmpty()) {
            page.paragraph(SAME);
        }
        List<Difference> differences = round.comparison().differences();
        for (int i = 0; i < differences.size(); i++) {
            difference(i + 1, differences.get(i));
        }
    }

    private void listed(Reason reason) {
        page.hanging("- ", page.in(reason.text()));
    }

    private void difference(int number, Difference difference) {
        Text turn = difference.before().isEmpty() ? NEW : difference.after().isEmpty() ? GONE : CHANGED;
        page.hanging(number + ". ", page.in(turn.with("what", Said.of(difference.point()))));
        side(STORED, difference.before(), difference.after());
        side(AGAIN, difference.after(), difference.before());
        difference.reasons().forEach(reason -> page.note(Margin.NOTE, WHY, page.in(reason.text())));
    }

    private void side(Text label, Optional<Point> point, Optional<Point> beside) {
        point.ifPresent(there -> page.note(Margin.NOTE, label, page.in(Said.of(there, beside))));
    }
}
