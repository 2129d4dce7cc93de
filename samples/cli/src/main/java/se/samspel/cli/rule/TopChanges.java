package se.samspel.cli.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Page;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/**
 * What the layer on top has changed, a line for each item, before all that stays as it was.
 *
 * @param rules the rule set
 */
record TopChanges(RuleSet rules) {

    /** Writes them, where there is anything beneath that could have been changed. */
    void write(Page page) {
        if (rules.layers().size() == 1) {
            return;
        }
        Layer top = rules.layers().get(rules.layers().size() - 1);
        page.heading(RulePhrases.CHANGED.with("layer", Text.same(top.id() + " " + top.version())));
        if (top.changes().isEmpty()) {
            page.paragraph(RulePhrases.NO_CHANGE);
        }
        top.changes().stream()
                .sorted(Comparator.comparing(Change::id))
                .forEach(change -> page.hanging("- ", change.id() + ": " + page.in(line(change))));
    }

    private Text line(Change change) {
        Text value = new NewGist(rules)
                .of(change)
                .or(() ->
                        Names.any(change.id(), rules).map(gone -> Kind.of(gone).one()))
                .orElse(Text.same(""));
        return Joined.by(Joined.COMMA, List.of(how(change), value));
    }

    private Text how(Change change) {
        return Stream.concat(rules.items().stream(), rules.withdrawn().stream())
                .filter(found -> found.change().equals(change))
                .findFirst()
                .map(Origin::how)
                .orElse(RulePhrases.operation(change.operation()));
    }
}
