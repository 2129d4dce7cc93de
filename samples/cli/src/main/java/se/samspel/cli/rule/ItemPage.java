package se.samspel.cli.rule;

import java.util.List;
import java.util.Locale;
import se.samspel.cli.page.Page;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.text.Text;

/** One item of a rule set: what it says, where it comes from, and which other layers touch it. */
public final class ItemPage {

    private ItemPage() {}

    /**
     * The whole page, with a line break at the end.
     *
     * @param found the item
     * @param rules the rule set that it is in force in, or has been withdrawn from
     * @param elsewhere what happens to it in other rule sets
     */
    public static String of(InForce found, RuleSet rules, Elsewhere elsewhere, Locale locale) {
        Page page = new Page(locale);
        page.title(found.item().id().value());
        page.paragraph((rules.withdrawn().contains(found) ? RulePhrases.TAKEN_FROM : RulePhrases.IN_RULES)
                .with("kind", Kind.of(found.item()).one())
                .with("rules", Text.same(rules.id() + " " + rules.version())));
        page.blank();
        new ItemNotes(rules).of(found.item()).forEach(note -> note.write(page));
        new Origin(rules).of(found).forEach(note -> note.write(page));
        List<Text> others = elsewhere.touched(found.item().id().value(), rules.layers());
        if (!others.isEmpty()) {
            new Note(RulePhrases.ELSEWHERE, others).write(page);
        }
        return page.toString();
    }
}
