package se.samspel.rules.spi;

import java.util.List;
import se.samspel.rules.layer.Layer;

/**
 * Brings layers of rules: the one seam through which a region changes what Samspel says.
 *
 * <p><b>Duties.</b> {@link #layers()} gives one or more layers, each a finished value. It gives equal layers whenever it
 * is called, and neither reads a clock, a file nor the network.
 *
 * <p><b>Registration.</b> As a {@link java.util.ServiceLoader} provider: a line with the class name in
 * {@code META-INF/services/se.samspel.rules.spi.RulePlugin} for the class path, and {@code provides} in
 * {@code module-info.java} for the module path; both name the same class. The class is public and has a public
 * constructor without parameters. Or hand it to {@link se.samspel.rules.RuleSets#of} yourself.
 *
 * <p><b>Order.</b> None: the same rule sets come out in whatever order plug-ins are found and layers are given.
 *
 * <p><b>Ties.</b> Two layers with the same id and version, or two items with the same id, are a problem that names both;
 * neither wins.
 *
 * <p><b>Lifecycle.</b> The class is instantiated and {@link #layers()} called once each time rule sets are assembled;
 * nothing of it is kept but the layers.
 *
 * <p><b>Threads.</b> Layers are immutable and used by many threads at once. An opaque condition must be free of side
 * effects.
 *
 * <p><b>Level.</b> {@link #level()} says for which level of this interface the plug-in was built.
 *
 * <p><b>Errors.</b> Whatever a plug-in throws is reported by its name as a problem, and the other plug-ins go on. A
 * condition that throws while judging gives the finding {@code RULE_FAILED} of severity ERROR, or WARNING for a rule that
 * does not bind yet. Errors of the virtual machine, such as a lack of memory, are thrown on, but for an overflow of the
 * stack. Java code that never returns is not contained: no sandbox is promised.
 */
public interface RulePlugin {

    /** The level of this interface. It rises when a plug-in that was built for an older one no longer fits. */
    int LEVEL = 1;

    /**
     * The level that the plug-in was built for; a plug-in of another level than the library's is reported and not used.
     *
     * <p>A plug-in that says nothing was built for level 1, the first. One that says
     * {@code return RulePlugin.LEVEL;} says the level of the library that it was compiled with.
     */
    default int level() {
        return 1;
    }

    /** The layers of this plug-in, such as one for each version of a region's rules. */
    List<Layer> layers();
}
