package se.samspel.testkit.generate.value;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/** Values drawn from an arbitrary, within a test that jqwik runs or outside of any. */
public final class Drawn {

    private Drawn() {}

    /** So many of them, the same each time for the same seed. */
    public static <T> List<T> of(Arbitrary<T> arbitrary, int size, long seed) {
        boolean began = began();
        try {
            return drawn(arbitrary, size, seed);
        } finally {
            if (began) {
                JqwikSession.finish();
            }
        }
    }

    /** Whether a session had to be begun: not where somebody else has, and not where jqwik runs the test. */
    private static boolean began() {
        if (JqwikSession.isActive()) {
            return false;
        }
        try {
            JqwikSession.start();
            return true;
        } catch (JqwikException withinATest) {
            return false;
        }
    }

    private static <T> List<T> drawn(Arbitrary<T> arbitrary, int size, long seed) {
        RandomGenerator<T> generator = arbitrary.generator(Math.max(1, size));
        Random random = new Random(seed);
        return Stream.generate(() -> generator.next(random))
                .limit(size)
                .map(Shrinkable::value)
                .toList();
    }
}
