package se.samspel.testkit.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.RuleSetReference;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;

/** Rule sets with a mutant in the place of its original, each put together when it is asked for. */
final class Changed {

    private final Mutant mutant;
    private final Map<List<String>, RuleSets> sets = new HashMap<>();
    private final Map<List<Object>, Optional<RuleSet>> known = new HashMap<>();

    Changed(Mutant mutant) {
        this.mutant = mutant;
    }

    /** Whether a rule set stands on the layer. */
    static boolean concerns(RuleSet rules, Layer layer) {
        return rules.layers().stream().anyMatch(one -> one.name().equals(layer.name()));
    }

    /** The rule set with the mutant in it; empty if it is refused. */
    Optional<RuleSet> rules(RuleSet original) {
        List<Object> asked = List.of(original.id(), original.version(), original.asOf());
        return known.computeIfAbsent(asked, any -> find(original));
    }

    /** What is wrong with the rule set with the mutant in it. */
    List<LayerProblem> problems(RuleSet original) {
        return sets(original).problems();
    }

    private Optional<RuleSet> find(RuleSet original) {
        return sets(original)
                .find(new RuleSetReference(original.id(), Optional.of(original.version())), original.asOf());
    }

    private RuleSets sets(RuleSet original) {
        List<Layer> layers = original.layers().stream()
                .map(layer -> layer.name().equals(mutant.original().name()) ? mutant.layer() : layer)
                .toList();
        return sets.computeIfAbsent(layers.stream().map(Layer::name).toList(), names -> RuleSets.of(layers));
    }
}
