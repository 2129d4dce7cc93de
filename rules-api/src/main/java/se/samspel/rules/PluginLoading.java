package se.samspel.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.rules.text.Text;

/** Gets the layers out of plug-ins; one that fails is reported by name, and the rest goes on. */
record PluginLoading(List<Layer> layers, List<LayerProblem> problems) {

    private static final Text FAILED = Text.of(
            "Tillägget kunde inte läsas in. Rätta det eller ta bort det.",
            "The plug-in could not be loaded. Mend it or take it away.");

    /** A class loader that fails without end is not asked for ever. */
    private static final int MOST_FAILURES = 1_000;

    static PluginLoading by(ClassLoader loader) {
        List<RulePlugin> plugins = new ArrayList<>();
        List<LayerProblem> problems = new ArrayList<>();
        Iterator<RulePlugin> found =
                ServiceLoader.load(RulePlugin.class, loader).iterator();
        boolean more = true;
        while (more && problems.size() < MOST_FAILURES) {
            try {
                more = found.hasNext();
                if (more) {
                    plugins.add(found.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                problems.add(failed("ServiceLoader", e));
            }
        }
        PluginLoading loaded = of(plugins);
        problems.addAll(loaded.problems);
        return new PluginLoading(loaded.layers, problems);
    }

    static PluginLoading of(List<RulePlugin> plugins) {
        List<Layer> layers = new ArrayList<>();
        List<LayerProblem> problems = new ArrayList<>();
        for (RulePlugin plugin : plugins) {
            try {
                List<Layer> given = List.copyOf(plugin.layers());
                given.forEach(PluginLoading::walk);
                layers.addAll(given);
            } catch (Exception | LinkageError | StackOverflowError e) {
                problems.add(failed(plugin.getClass().getName(), e));
            }
        }
        return new PluginLoading(layers, problems);
    }

    /** Looks at everything in the layer once, so that what is null or throws does so here, where it can be reported. */
    private static void walk(Layer layer) {
        if (!ConditionCheck.isTooLarge(ConditionCheck.of(layer))) {
            CanonicalForm.of(layer);
        }
    }

    private static LayerProblem failed(String plugin, Throwable thrown) {
        return new LayerProblem("PLUGIN_FAILED", plugin, FAILED, Optional.of(told(thrown)));
    }

    /** What was thrown, as it says itself, or else only what it is: what it says is a plug-in's code too. */
    private static String told(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (Exception | LinkageError | StackOverflowError e) {
            return thrown.getClass().getName();
        }
    }
}
