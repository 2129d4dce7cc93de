package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.rules.text.Text;

/** Tells failures of plug-ins apart; whatever a plug-in throws is contained, unless it is the machine that fails. */
final class PluginFailure {

    private static final Pattern PROVIDER = Pattern.compile("Provider (\\S+) ");
    private static final int CAUSES = 5;
    private static final int LONGEST = 500;

    private PluginFailure() {}

    /** A plug-in that was built for another level. */
    static LayerProblem ofLevel(String plugin, int level) {
        Text message = Flaw.PLUGIN_LEVEL
                .text()
                .with("theirs", Text.same(String.valueOf(level)))
                .with("ours", Text.same(String.valueOf(RulePlugin.LEVEL)));
        return LayerProblem.of(Flaw.PLUGIN_LEVEL.name(), plugin, message);
    }

    /** A plug-in whose own code threw something. */
    static LayerProblem of(String plugin, Throwable thrown) {
        return failed(plugin, flaw(Contained.of(thrown)), thrown);
    }

    /** Something that was thrown before there was a plug-in; the service loader wraps some of what it meets. */
    static LayerProblem whileLoading(Throwable thrown) {
        Throwable cause = thrown instanceof ServiceConfigurationError ? thrown.getCause() : Contained.of(thrown);
        if (cause == null || cause instanceof NoSuchMethodException) {
            return failed(provider(thrown), Flaw.PLUGIN_NOT_FOUND, thrown);
        }
        return failed(provider(thrown), flaw(Contained.of(cause)), thrown);
    }

    private static LayerProblem failed(String plugin, Flaw flaw, Throwable thrown) {
        return new LayerProblem(flaw.name(), plugin, Optional.empty(), flaw.text(), Optional.of(told(thrown)));
    }

    private static Flaw flaw(Throwable thrown) {
        if (thrown instanceof UnsupportedClassVersionError) {
            return Flaw.PLUGIN_TOO_NEW;
        }
        boolean lacks = thrown instanceof NoClassDefFoundError || thrown instanceof IncompatibleClassChangeError;
        return lacks ? Flaw.PLUGIN_LACKS_CLASS : Flaw.PLUGIN_FAILED;
    }

    /** The class that the service loader was at, or else what it was looking for. */
    private static String provider(Throwable thrown) {
        Matcher provider = PROVIDER.matcher(told(thrown));
        return provider.find() ? provider.group(1) : "META-INF/services";
    }

    /** What was thrown and by what, on one line. */
    private static String told(Throwable thrown) {
        List<String> told = new ArrayList<>();
        @Nullable Throwable next = thrown;
        while (next != null && told.size() < CAUSES) {
            told.add(itself(next));
            next = next.getCause();
        }
        String line = String.join(": ", told).replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }

    /** What it says, or else only what it is: what it says is a plug-in's code too. */
    private static String itself(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (Throwable e) {
            Contained.of(e);
            return thrown.getClass().getName();
        }
    }
}
