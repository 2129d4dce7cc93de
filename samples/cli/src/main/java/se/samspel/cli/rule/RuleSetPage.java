package se.samspel.cli.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.text.Text;

/**
 * What the layer on top has changed; then everything in force in a rule set, kind by kind, each item with where it comes
 * from; then what layers took away.
 */
public final class RuleSetPage {

    private final RuleSet rules;
    private final Origin origin;
    private final Page page;

    private RuleSetPage(RuleSet rules, Locale locale) {
        this.rules = rules;
        this.origin = new Origin(rules);
        this.page = new Page(locale);
    }

    /** The whole page, with a line break at the end. */
    public static String of(Chosen chosen, Locale locale) {
        RuleSetPage whole = new RuleSetPage(chosen.rules(), locale);
        whole.opening(chosen);
        new TopChanges(chosen.rules()).write(whole.page);
        whole.inForce();
        whole.withdrawn();
        return whole.page.toString();
    }

    private void opening(Chosen chosen) {
        page.title(rules.id() + " " + rules.version());
        page.note(Margin.EDGE, RulePhrases.SHOWN_ON, page.in(chosen.day()));
        Text label = RulePhrases.LAYER;
        for (Text layer : chosen.layers()) {
            page.note(Margin.EDGE, label, page.in(layer));
            label = Text.same("");
        }
        page.note(Margin.EDGE, RulePhrases.FINGERPRINT, rules.fingerprint());
        List<Text> undescribed =
                rules.undescribed().stream().map(id -> Text.same(id.value())).toList();
        if (!undescribed.isEmpty()) {
            Text words = RulePhrases.SOME_UNDESCRIBED.with("items", Joined.by(Joined.COMMA, undescribed));
            page.note(Margin.EDGE, RulePhrases.MIND, page.in(words));
        }
    }

    private void inForce() {
        Map<Kind, List<InForce>> byKind = rules.items().stream()
                .collect(Collectors.groupingBy(found -> Kind.of(found.item()), TreeMap::new, Collectors.toList()));
        ItemNotes notes = new ItemNotes(rules);
        byKind.forEach((kind, items) -> {
            heading(kind.heading(), items);
            items.forEach(found -> item(found, notes.of(found.item())));
        });
    }

    private void withdrawn() {
        if (!rules.withdrawn().isEmpty()) {
            heading(RulePhrases.WITHDRAWN, rules.withdrawn());
            rules.withdrawn()
                    .forEach(gone -> item(
                            gone,
                            List.of(Note.of(
                                    RulePhrases.WAS, Kind.of(gone.item()).one()))));
        }
    }

    private void heading(Text heading, Collection<InForce> items) {
        page.heading(heading.map(words -> words + " (" + items.size() + ")"));
    }

    private void item(InForce found, List<Note> notes) {
        page.hanging("", found.item().id().value());
        notes.forEach(note -> note.write(page));
        origin.of(found).forEach(note -> note.write(page));
    }
}
