package se.samspel.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.spi.RulePlugin;

/**
 * The layers that some plug-ins brought, and which plug-ins failed; those that did take nothing from the others.
 *
 * <pre>{@code
 * RuleSets all = RuleSets.of(Discovery.by(loader).and(Discovery.of(new MyRegion())));
 * }</pre>
 *
 * @param layers the layers, in the order in which they were found
 * @param problems the plug-ins that could not be loaded
 * @param files by the name of a layer, such as {@code myregion@2027.1}, the files that it was found in
 */
public record Discovery(List<Layer> layers, List<LayerProblem> problems, Map<String, List<String>> files) {

    /** A class loader that fails without end is not asked for ever. */
    private static final int MOST_FAILURES = 1_000;

    /** Copies lists and map. */
    public Discovery {
        layers = List.copyOf(layers);
        problems = List.copyOf(problems);
        files = Map.copyOf(files);
    }

    /** What was found in no file of its own. */
    public Discovery(List<Layer> layers, List<LayerProblem> problems) {
        this(layers, problems, Map.of());
    }

    /** The same, found in a file, such as {@code myregion.json}. */
    public Discovery in(String file) {
        Map<String, List<String>> here = new TreeMap<>();
        layers.forEach(layer -> here.put(layer.name(), List.of(file)));
        return new Discovery(layers, problems, here);
    }

    /** Those of every plug-in that the class loader finds, in itself or its parents. */
    public static Discovery by(ClassLoader loader) {
        return load(ServiceLoader.load(RulePlugin.class, loader), plugin -> true);
    }

    /** Those of every plug-in in the layer of modules, or in its parents. */
    public static Discovery by(ModuleLayer modules) {
        return load(ServiceLoader.load(modules, RulePlugin.class), plugin -> true);
    }

    /**
     * Those of the plug-ins whose classes this very class loader holds, and none of its parents; but a plug-in of a parent
     * that fails is reported, since nobody can tell whose it is.
     */
    public static Discovery only(ClassLoader loader) {
        return load(
                ServiceLoader.load(RulePlugin.class, loader),
                plugin -> plugin.getClass().getClassLoader() == loader);
    }

    /** Those of these plug-ins and no others. */
    public static Discovery of(RulePlugin... plugins) {
        return of(List.of(plugins));
    }

    /** What was found here and there. */
    public Discovery and(Discovery other) {
        Map<String, List<String>> all = new TreeMap<>(files);
        other.files.forEach((layer, found) -> all.merge(layer, found, Discovery::joined));
        return new Discovery(joined(layers, other.layers), joined(problems, other.problems), all);
    }

    private static <E> List<E> joined(List<E> these, List<E> those) {
        return Stream.concat(these.stream(), those.stream()).toList();
    }

    private static Discovery load(ServiceLoader<RulePlugin> services, Predicate<RulePlugin> wanted) {
        List<RulePlugin> plugins = new ArrayList<>();
        List<LayerProblem> problems = new ArrayList<>();
        Iterator<RulePlugin> found = services.iterator();
        boolean more = true;
        while (more && problems.size() < MOST_FAILURES) {
            try {
                more = found.hasNext();
                if (more) {
                    plugins.add(found.next());
                }
            } catch (Throwable e) {
                problems.add(PluginFailure.whileLoading(e));
            }
        }
        return new Discovery(List.of(), problems)
                .and(of(plugins.stream().filter(wanted).toList()));
    }

    private static Discovery of(List<RulePlugin> plugins) {
        List<Layer> layers = new ArrayList<>();
        List<LayerProblem> problems = new ArrayList<>();
        for (RulePlugin plugin : plugins) {
            String name = plugin.getClass().getName();
            try {
                int level = plugin.level();
                if (level == RulePlugin.LEVEL) {
                    List<Layer> given = List.copyOf(plugin.layers());
                    given.forEach(Discovery::walk);
                    layers.addAll(given);
                } else {
                    problems.add(PluginFailure.ofLevel(name, level));
                }
            } catch (Throwable e) {
                problems.add(PluginFailure.of(name, e));
            }
        }
        return new Discovery(layers, problems);
    }

    /** Looks at everything in the layer once, so that what is null or throws does so here, where it can be reported. */
    private static void walk(Layer layer) {
        if (!SizeCheck.isTooLarge(layer)) {
            CanonicalForm.of(layer);
            layer.changes().forEach(change -> Described.walk(change.what()));
        }
    }
}
