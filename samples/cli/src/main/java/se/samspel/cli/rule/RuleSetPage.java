package se.samspel.cli.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Page;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/** Everything in force in a rule set, kind by kind, each item with where it comes from. */
public final class RuleSetPage {

    private RuleSetPage() {}

    /** The whole page, with a line break at the end. */
    public static String of(RuleSet rules, Locale locale) {
        Page page = new Page(locale);
        page.title(rules.id() + " " + rules.version());
        rules.layers().forEach(layer -> page.paragraph(layer(layer)));
        Map<Kind, List<InForce>> byKind = rules.items().stream()
                .collect(Collectors.groupingBy(found -> Kind.of(found.item()), TreeMap::new, Collectors.toList()));
        ItemNotes notes = new ItemNotes(rules);
        byKind.forEach((kind, items) -> {
            page.heading(kind.heading().map(words -> words + " (" + items.size() + ")"));
            items.forEach(found -> item(found, notes, page));
        });
        return page.toString();
    }

    static void item(InForce found, ItemNotes notes, Page page) {
        page.hanging("", found.item().id().value());
        notes.of(found.item()).forEach(note -> note.write(page));
        Origin.of(found).forEach(note -> note.write(page));
    }

    private static Text layer(Layer layer) {
        return RulePhrases.LAYER_IN_FORCE
                .with("layer", Text.same(layer.id() + " " + layer.version()))
                .with("level", Text.same(layer.level()))
                .with("period", Cited.of(layer.valid()));
    }
}
