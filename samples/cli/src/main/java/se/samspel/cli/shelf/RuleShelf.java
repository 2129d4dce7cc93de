package se.samspel.cli.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.samspel.RuleSetReference;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/**
 * The rule sets that were found, and why one was not.
 *
 * @param all the rule sets
 */
public record RuleShelf(RuleSets all) {

    private static final Text UNKNOWN = Text.of(
            "Det finns inget regelverk {id}. De som finns är {all}.", "There is no rule set {id}. There are {all}.");
    private static final Text NOT_IN_FORCE = Text.of(
            "Regelverket {id} gäller inte den {day}. De som finns är {all}.",
            "The rule set {id} is not in force on {day}. There are {all}.");
    private static final Text BROKEN = Text.of(
            "Regelverket {id} går inte att använda, eftersom något är fel i {layers}.",
            "The rule set {id} cannot be used, since something is wrong in {layers}.");
    private static final Text NONE = Text.of("inga", "none");

    /** The rule set in force on the day. */
    public Found find(RuleSetReference reference, LocalDate day) {
        return all.find(reference, day).map(Found::of).orElseGet(() -> missing(reference, day));
    }

    /** The newest version of the rule set, on the first day that it is in force. */
    public Found newest(RuleSetReference reference) {
        List<LocalDate> days = new Ancestry(all, reference.id()).days();
        return days.stream()
                .flatMap(day -> all.find(reference, day).stream())
                .findFirst()
                .map(Found::of)
                .orElseGet(() -> missing(reference, days.get(0)));
    }

    /** The rule sets and when they are in force, such as "base 1 (always), jamtland 2005.1 (from 2005-01-01)". */
    public Text listed() {
        return all.layers().isEmpty()
                ? NONE
                : Joined.by(
                        Joined.COMMA,
                        all.layers().stream().map(RuleShelf::listed).toList());
    }

    private Found missing(RuleSetReference reference, LocalDate day) {
        List<LayerProblem> problems = new Ancestry(all, reference.id()).problems();
        String layers = problems.stream().map(LayerProblem::layer).distinct().collect(Collectors.joining(", "));
        boolean known = all.layers().stream().anyMatch(layer -> isMeant(layer, reference));
        String code = !known ? "UNKNOWN_RULES" : problems.isEmpty() ? "RULES_NOT_IN_FORCE" : "BROKEN_RULES";
        Text refusal = !known ? UNKNOWN : problems.isEmpty() ? NOT_IN_FORCE : BROKEN;
        return Found.refused(
                code,
                refusal.with("id", Text.same(reference.toString()))
                        .with("day", Text.same(day.toString()))
                        .with("layers", Text.same(layers))
                        .with("all", listed()));
    }

    private static boolean isMeant(Layer layer, RuleSetReference reference) {
        return layer.id().equals(reference.id())
                && reference.version().map(layer.version()::equals).orElse(true);
    }

    private static Text listed(Layer layer) {
        return Cited.of(layer.valid()).map(words -> layer.id() + " " + layer.version() + " (" + words + ")");
    }
}
