package se.samspel.testkit.claim;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * How many cases are tried, and which: {@code -Dsamspel.tries=1000 -Dsamspel.seed=7}, or the same as configuration
 * parameters of the JUnit platform.
 *
 * @param tries how many cases each rule set is tried on, at least 1
 * @param seed which cases: the same seed gives the same cases
 */
public record Settings(int tries, long seed) {

    /** How many cases unless another number is set. */
    public static final int TRIES = 100;

    /** Which cases unless a seed is set: builds give the same answer each time. */
    public static final long SEED = 20080516;

    private static final String TRIES_KEY = "samspel.tries";
    private static final String SEED_KEY = "samspel.seed";

    /** @throws IllegalArgumentException if there is to be no case */
    public Settings {
        if (tries < 1) {
            throw new IllegalArgumentException(TRIES_KEY + " is " + tries + "; at least 1 case must be tried");
        }
    }

    /** How to get the same cases again. */
    String again() {
        String tried = tries == TRIES ? "" : " -D" + TRIES_KEY + "=" + tries;
        return "-D" + SEED_KEY + "=" + seed + tried;
    }

    /** Reads the settings where a test asks for them. */
    public static final class Reader implements ParameterResolver {

        /** For JUnit. */
        public Reader() {}

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Settings.class;
        }

        @Override
        public Settings resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new Settings(
                    context.getConfigurationParameter(TRIES_KEY, Integer::valueOf)
                            .orElse(TRIES),
                    context.getConfigurationParameter(SEED_KEY, Long::valueOf).orElse(SEED));
        }
    }
}
