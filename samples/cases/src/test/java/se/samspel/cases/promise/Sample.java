package se.samspel.cases.promise;

import java.util.List;
import net.jqwik.api.Arbitrary;
import se.samspel.testkit.generate.Cases;

/** So many values of an arbitrary, the same each time. */
final class Sample {

    private static final long SEED = 20080516;

    private Sample() {}

    static <T> List<T> of(Arbitrary<T> arbitrary, int size) {
        return Cases.sample(arbitrary, size, SEED);
    }
}
