package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.spi.RulePlugin;

/**
 * All rule sets that can be made of some layers: one for each layer and its chain of parents.
 *
 * <pre>{@code
 * RuleSets all = RuleSets.discover();
 * all.problems().forEach(System.err::println);
 * RuleSet rules = all.find("myregion", LocalDate.of(2027, 3, 1)).orElseThrow();
 * }</pre>
 *
 * <p>Immutable; what is wrong with layers and plug-ins stands in {@link #problems()}, all of it, and takes nothing from
 * the layers that are sound.
 */
public final class RuleSets {

    private final List<Layer> layers;
    private final List<LayerProblem> problems;

    private RuleSets(List<Layer> given, List<LayerProblem> found) {
        List<LayerProblem> all = new ArrayList<>(found);
        List<Layer> sound = new ArrayList<>();
        for (Layer layer : given) {
            List<LayerProblem> wrong = ConditionCheck.of(layer);
            all.addAll(wrong);
            if (!ConditionCheck.isTooLarge(wrong)) {
                sound.add(layer);
            }
        }
        this.layers = sound.stream()
                .distinct()
                .sorted(Comparator.comparing(Layer::id).thenComparing(Layer::version))
                .toList();
        all.addAll(new LayerCheck(layers).problems());
        this.problems = all.stream().distinct().sorted(LayerProblem.ORDER).toList();
    }

    /** Those of every plug-in that the class loader of this library finds, on the class path or the module path. */
    public static RuleSets discover() {
        return discover(RuleSets.class.getClassLoader());
    }

    /** Those of every plug-in that the class loader finds, such as a web application's own. */
    public static RuleSets discover(ClassLoader loader) {
        PluginLoading loading = PluginLoading.by(loader);
        return new RuleSets(loading.layers(), loading.problems());
    }

    /** Those of these plug-ins and no others. */
    public static RuleSets of(RulePlugin... plugins) {
        PluginLoading loading = PluginLoading.of(List.of(plugins));
        return new RuleSets(loading.layers(), loading.problems());
    }

    /** Those of these layers and no others. */
    public static RuleSets of(List<Layer> layers) {
        return new RuleSets(layers, List.of());
    }

    /** Everything that is wrong with the layers and plug-ins, sorted by layer. */
    public List<LayerProblem> problems() {
        return problems;
    }

    /** The layers, sorted by id and version. */
    public List<Layer> layers() {
        return layers;
    }

    /**
     * The rule set of that id, as it is in force on the day.
     *
     * @return empty if there is none, or if {@link #problems()} names one of its layers
     * @throws IllegalArgumentException if the text is no reference to a rule set
     */
    public Optional<RuleSet> find(String id, LocalDate on) {
        return find(RuleSetReference.parse(id), on);
    }

    /** The rule set that a case refers to, as it is in force on the day; a pinned version is the only one looked at. */
    public Optional<RuleSet> find(RuleSetReference reference, LocalDate on) {
        List<Layer> chain = chain(reference, on);
        if (chain.isEmpty() || chain.stream().anyMatch(this::isBroken)) {
            return Optional.empty();
        }
        Merge merge = Merge.of(chain);
        return merge.problems().isEmpty() ? Optional.of(new RuleSet(chain, merge.items(), on)) : Optional.empty();
    }

    private boolean isBroken(Layer layer) {
        return problems.stream().anyMatch(problem -> problem.layer().equals(LayerCheck.name(layer)));
    }

    /** The layer and its parents, the root first; empty if one of them is not there on the day. */
    private List<Layer> chain(RuleSetReference reference, LocalDate on) {
        List<Layer> chain = new ArrayList<>();
        Optional<RuleSetReference> next = Optional.of(reference);
        while (next.isPresent()) {
            Optional<Layer> layer = inForce(next.get(), on);
            if (layer.isEmpty() || chain.contains(layer.get())) {
                return List.of();
            }
            chain.add(0, layer.get());
            next = layer.get().parent().map(id -> new RuleSetReference(id, Optional.empty()));
        }
        return List.copyOf(chain);
    }

    private Optional<Layer> inForce(RuleSetReference reference, LocalDate on) {
        return layers.stream()
                .filter(layer -> layer.id().equals(reference.id()))
                .filter(layer ->
                        reference.version().map(layer.version()::equals).orElse(true))
                .filter(layer -> Merge.isIn(layer.valid(), on))
                .findFirst();
    }

    /** The ids of the rule sets, such as "base" and "myregion", sorted. */
    public List<Id> ids() {
        return layers.stream().map(Layer::id).distinct().toList();
    }
}
