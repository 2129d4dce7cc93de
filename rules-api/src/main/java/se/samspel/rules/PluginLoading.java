package se.samspel.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.rules.text.Text;

/** Gets the layers out of plug-ins; one that fails is reported by name, and the rest goes on. */
record PluginLoading(List<Layer> layers, List<LayerProblem> problems) {

    private static final Text FAILED = Text.of(
            "Tillägget kunde inte läsas in. Rätta det eller ta bort det.",
            "The plug-in could not be loaded. Mend it or take it away.");

    static PluginLoading by(ClassLoader loader) {
        List<RulePlugin> plugins = new ArrayList<>();
        List<LayerProblem> problems = new ArrayList<>();
        Iterator<RulePlugin> found =
                ServiceLoader.load(RulePlugin.class, loader).iterator();
        boolean more = true;
        while (more) {
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
                layers.addAll(List.copyOf(plugin.layers()));
            } catch (Exception | LinkageError | StackOverflowError e) {
                problems.add(failed(plugin.getClass().getName(), e));
            }
        }
        return new PluginLoading(layers, problems);
    }

    private static LayerProblem failed(String plugin, Throwable thrown) {
        return new LayerProblem("PLUGIN_FAILED", plugin, FAILED, Optional.of(thrown.toString()));
    }
}
