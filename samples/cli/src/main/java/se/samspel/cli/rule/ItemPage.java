package se.samspel.cli.rule;

import java.util.List;
import java.util.Locale;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Page;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/** One item of a rule set: what it says, where it comes from, and which other layers touch it. */
public final class ItemPage {

    private ItemPage() {}

    /**
     * The whole page, with a line break at the end.
     *
     * @param found the item
     * @param rules the rule set that it is in force in
     * @param all every layer there is
     */
    public static String of(InForce found, RuleSet rules, List<Layer> all, Locale locale) {
        Page page = new Page(locale);
        page.title(found.item().id().value());
        page.paragraph(RulePhrases.IN_RULES
                .with("kind", Kind.of(found.item()).one())
                .with("rules", Text.same(rules.id() + " " + rules.version())));
        page.blank();
        new ItemNotes(rules).of(found.item()).forEach(note -> note.write(page));
        new Origin(rules).of(found).forEach(note -> note.write(page));
        List<Layer> elsewhere =
                all.stream().filter(layer -> !rules.layers().contains(layer)).toList();
        List<Text> others = touched(found.item().id().value(), elsewhere);
        if (!others.isEmpty()) {
            new Note(RulePhrases.ELSEWHERE, others).write(page);
        }
        return page.toString();
    }

    /** What some layers do to an item. */
    public static List<Text> touched(String item, List<Layer> layers) {
        return layers.stream()
                .flatMap(layer -> layer.changes().stream()
                        .filter(change -> change.id().value().equals(item))
                        .map(change -> touched(layer, change)))
                .toList();
    }

    private static Text touched(Layer layer, Change change) {
        Text name = Text.same(layer.id() + " " + layer.version() + " ");
        Text clause = Cited.of(change.source());
        return Joined.by(Text.same(""), List.of(name, RulePhrases.operation(change.operation()), Joined.COMMA, clause));
    }
}
