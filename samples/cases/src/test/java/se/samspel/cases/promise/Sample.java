package se.samspel.cases.promise;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** So many values of an arbitrary, the same each time; only within a test that jqwik runs. */
final class Sample {

    private static final long SEED = 20080516;

    private Sample() {}

    static <T> List<T> of(Arbitrary<T> arbitrary, int size) {
        RandomGenerator<T> generator = arbitrary.generator(size);
        Random random = new Random(SEED);
        return Stream.generate(() -> generator.next(random))
                .limit(size)
                .map(Shrinkable::value)
                .toList();
    }
}
