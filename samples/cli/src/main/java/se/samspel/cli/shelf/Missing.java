package se.samspel.cli.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.NearMiss;
import se.samspel.rules.text.Text;

/** Why there is no rule set of a name on a day. */
final class Missing {

    private static final Text UNKNOWN = Text.of(
            "Det finns inget regelverk {id}.{near} De som finns är {all}.{unloaded}",
            "There is no rule set {id}.{near} There are {all}.{unloaded}");
    private static final Text NEAR = Text.of(" Menas {near}?", " Did you mean {near}?");
    private static final Text UNLOADED = Text.of(
            " Något kunde inte läsas in; se standard error.", " Something could not be loaded; see standard error.");
    private static final Text NOT_IN_FORCE = Text.of(
            "Regelverket {id} gäller inte den {day}. De som finns är {all}.",
            "The rule set {id} is not in force on {day}. There are {all}.");
    private static final Text BROKEN = Text.of(
            "Regelverket {id} går inte att använda, eftersom något är fel i {layers}.",
            "The rule set {id} cannot be used, since something is wrong in {layers}.");

    private final RuleSets all;
    private final RuleSetReference reference;
    private final LocalDate day;

    Missing(RuleSets all, RuleSetReference reference, LocalDate day) {
        this.all = all;
        this.reference = reference;
        this.day = day;
    }

    Found found() {
        if (versions().findAny().isEmpty()) {
            return unknown();
        }
        boolean pinned = reference.version().isPresent();
        if (pinned || versions().anyMatch(layer -> layer.valid().contains(day))) {
            return broken();
        }
        return all.unregulated(reference.id(), day)
                .map(days -> Found.refused("RULES_NOT_REGULATED", Cited.of(reference.id(), days)))
                .orElseGet(() -> refused("RULES_NOT_IN_FORCE", NOT_IN_FORCE));
    }

    private Found unknown() {
        List<String> ids = all.ids().stream().map(Id::value).toList();
        List<Text> near = NearMiss.of(reference.id().value(), ids).stream()
                .filter(id -> !id.equals(reference.id().value()))
                .map(Text::same)
                .toList();
        Text meant = near.isEmpty() ? Text.same("") : NEAR.with("near", Joined.by(Joined.OR, near));
        Text unloaded = all.problems().stream().anyMatch(this::isOfNoLayer) ? UNLOADED : Text.same("");
        return refused("UNKNOWN_RULES", UNKNOWN.with("near", meant).with("unloaded", unloaded));
    }

    private Found broken() {
        List<LayerProblem> problems = new Ancestry(all, reference.id()).problems();
        String layers = problems.stream().map(LayerProblem::layer).distinct().collect(Collectors.joining(", "));
        return refused("BROKEN_RULES", BROKEN.with("layers", Text.same(layers)));
    }

    private Found refused(String code, Text refusal) {
        return Found.refused(
                code,
                refusal.with("id", Text.same(reference.toString()))
                        .with("day", Text.same(day.toString()))
                        .with("all", new RuleShelf(all).listed()));
    }

    /** Whether the problem kept something from becoming a layer, such as a plug-in that failed. */
    private boolean isOfNoLayer(LayerProblem problem) {
        return all.layers().stream().noneMatch(layer -> layer.name().equals(problem.layer()));
    }

    private Stream<Layer> versions() {
        Optional<String> version = reference.version();
        return all.layers().stream()
                .filter(layer -> layer.id().equals(reference.id()))
                .filter(layer -> version.map(layer.version()::equals).orElse(true));
    }
}
