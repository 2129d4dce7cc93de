package se.samspel.cli.shelf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.RuleSetReference;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/**
 * The rule sets that were found, and why one was not.
 *
 * @param all the rule sets
 */
public record RuleShelf(RuleSets all) {

    private static final Text NONE = Text.of("inga", "none");

    /** The rule set in force on the day, or the version that is pinned; without a day, the newest. */
    public Found find(RuleSetReference reference, @Nullable LocalDate day) {
        return day == null ? newest(reference) : on(day, reference);
    }

    private Found on(LocalDate day, RuleSetReference reference) {
        return all.find(reference, day).map(Found::of).orElseGet(() -> new Missing(all, reference, day).found());
    }

    /** The newest version of the rule set, or the version that is pinned, on the first day that it is in force. */
    public Found newest(RuleSetReference reference) {
        List<LocalDate> days = new Ancestry(all, reference.id()).days();
        List<RuleSet> found =
                days.stream().flatMap(day -> all.find(reference, day).stream()).toList();
        return found.stream()
                .filter(RuleSet::isInForce)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(Found::of)
                .orElseGet(() -> new Missing(all, reference, days.get(0)).found());
    }

    /** The rule sets and when they are in force, such as "base 1 (always), jamtland 2005.1 (from 2005-01-01)". */
    public Text listed() {
        return all.layers().isEmpty()
                ? NONE
                : Joined.by(
                        Joined.COMMA,
                        all.layers().stream().map(RuleShelf::listed).toList());
    }

    private static Text listed(Layer layer) {
        return Cited.of(layer.valid()).map(words -> layer.id() + " " + layer.version() + " (" + words + ")");
    }
}
