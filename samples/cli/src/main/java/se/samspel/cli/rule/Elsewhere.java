package se.samspel.cli.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samspel.RuleSetReference;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/**
 * What layers do to an item in other rule sets than the one that it is looked at in.
 *
 * @param sets every rule set there is
 */
public record Elsewhere(RuleSets sets) {

    /** What every layer but some does to an item, such as "myregion 2027.1 tightens: 4 to 5 full days, ...". */
    public List<Text> touched(String item, Collection<Layer> but) {
        return sets.layers().stream()
                .filter(layer -> !but.contains(layer))
                .flatMap(layer -> layer.changes().stream()
                        .filter(change -> change.id().value().equals(item))
                        .map(change -> touched(layer, change)))
                .toList();
    }

    private Text touched(Layer layer, Change change) {
        Text name = Text.same(layer.id() + " " + layer.version() + " ");
        Text does = RulePhrases.operation(change.operation());
        Optional<RuleSet> whole = whole(layer);
        Text value = whole.flatMap(rules -> new NewGist(rules).of(change))
                .map(words ->
                        words.map(gist -> ": " + (gist.endsWith(".") ? gist.substring(0, gist.length() - 1) : gist)))
                .orElse(Text.same(""));
        Text shown =
                whole.isEmpty() ? Text.same("") : RulePhrases.SHOWN_WHOLE.with("rules", Text.same(reference(layer)));
        Text clause = Cited.of(change.source());
        return Joined.by(Text.same(""), List.of(name, does, value, Joined.COMMA, clause, shown));
    }

    private Optional<RuleSet> whole(Layer layer) {
        LocalDate day = layer.valid().from().orElse(LocalDate.EPOCH);
        return sets.find(new RuleSetReference(layer.id(), Optional.of(layer.version())), day);
    }

    /** The name of its rule set; with the version, if there are several. */
    private String reference(Layer layer) {
        boolean alone = sets.layers().stream()
                        .filter(other -> other.id().equals(layer.id()))
                        .count()
                == 1;
        return alone ? layer.id().value() : layer.name();
    }
}
