package se.samspel.cli.proof;

import java.util.Locale;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.Names;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.text.Text;

/** How two rule sets differ, for people: what causes it, and the situations that are answered differently. */
public final class DiffPage {

    private static final Text TITLE = Text.of("{one} jämfört med {other}", "{one} compared with {other}");
    private static final Text NONE = Text.of(
            "De svarar lika i alla situationer som prövades.", "They answer alike in every situation that was tried.");
    private static final Text NOT_IN_FORCE = Text.of(
            "{rules} gäller inte den {day}, som är dagen för jämförelsen.",
            "{rules} is not in force on {day}, which is the day of the comparison.");
    private static final Text WHEN = Text.of("- {matter}{when}", "- {matter}{when}");
    private static final Text MATTER = Text.same("{name} ({kind}), ");
    private static final Text UNSETTLED = Text.of(
            "De här reglerna har för många uppgifter för att kunna jämföras: {rules}.",
            "These rules have too many facts to be compared: {rules}.");

    private static final Text UNSHOWN =
            Text.of("(något ärende som visar det kunde inte skrivas)", "(a case that shows it could not be written)");
    private static final Text IDLE =
            Text.of("(inget ärende bedöms olika på grund av det)", "(no case is judged differently because of it)");

    private final RuleSet one;
    private final RuleSet other;
    private final Page page;
    private final Margin margin;

    private DiffPage(RuleSet one, RuleSet other, Locale locale) {
        this.one = one;
        this.other = other;
        this.page = new Page(locale);
        int longest = Math.max(label(one).en().length(), label(other).en().length());
        this.margin = new Margin(Margin.ITEM.indent(), longest + 2);
    }

    /** The whole page, with a line break at the end. */
    public static String of(RuleSet one, RuleSet other, Diff diff, Locale locale) {
        DiffPage whole = new DiffPage(one, other, locale);
        whole.write(diff);
        return whole.page.toString();
    }

    private void write(Diff diff) {
        page.title(page.in(TITLE.with("one", Text.same(name(one))).with("other", Text.same(name(other)))));
        Stream.of(one, other)
                .distinct()
                .filter(rules -> !rules.isInForce())
                .map(rules -> NOT_IN_FORCE
                        .with("rules", Text.same(name(rules)))
                        .with("day", Text.same(rules.asOf().toString())))
                .forEach(page::paragraph);
        if (diff.isEmpty()) {
            page.paragraph(NONE);
        }
        diff.differences().forEach(this::difference);
        if (!diff.unsettled().isEmpty()) {
            page.blank();
            page.paragraph(UNSETTLED.with(
                    "rules",
                    Text.same(String.join(
                            ", ",
                            diff.unsettled().stream().map(Object::toString).toList()))));
        }
    }

    private void difference(Difference difference) {
        page.heading(difference.text());
        difference.contrasts().forEach(contrast -> contrast(contrast, difference.cause()));
    }

    private void contrast(Contrast contrast, Cause cause) {
        Text matter = contrast.situation().matter().map(this::matter).orElse(Text.same(""));
        page.hanging(
                "",
                page.in(WHEN.with("matter", matter)
                        .with("when", contrast.situation().text())));
        page.note(margin, label(one), page.in(contrast.one()));
        page.note(margin, label(other), page.in(contrast.other()) + page.in(turn(contrast.turn())));
        if (cause == Cause.IDLE) {
            page.note(margin, Text.same(""), page.in(IDLE));
        } else if (cause.isOfAnswers() && contrast.situation().document().isEmpty()) {
            page.note(margin, Text.same(""), page.in(UNSHOWN));
        }
    }

    /** A kind of matter by its name, under the first rules that know it, and by its word. */
    private Text matter(Id kind) {
        return MATTER.with("name", Names.of(kind, one.item(kind).isPresent() ? one : other))
                .with("kind", Text.same(kind.value()));
    }

    private Text label(RuleSet rules) {
        return Text.same(
                one.id().equals(other.id()) ? rules.version() : rules.id().value());
    }

    private static Text turn(Turn turn) {
        return switch (turn) {
            case STRICTER -> Text.of(" (strängare)", " (stricter)");
            case LOOSER -> Text.of(" (mildare)", " (looser)");
            case OTHERWISE -> Text.same("");
        };
    }

    private static String name(RuleSet rules) {
        return rules.id() + " " + rules.version();
    }
}
