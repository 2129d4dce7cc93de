package se.samspel.testkit.generate.value;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import se.samspel.Id;

/** Even choices: the library's own distributions crowd near zero and near the beginning. */
public final class Choices {

    private static final int MOST_BITS = 20;

    private Choices() {}

    /** A whole number, each as likely as any other. */
    public static Arbitrary<Integer> from(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    /** Any part of the pool, from nothing to all, in the pool's order; each element is in half of them. */
    public static <T> Arbitrary<List<T>> some(List<T> pool) {
        if (pool.size() > MOST_BITS) {
            return Arbitraries.of(false, true)
                    .list()
                    .ofSize(pool.size())
                    .map(chosen -> IntStream.range(0, pool.size())
                            .filter(chosen::get)
                            .mapToObj(pool::get)
                            .toList());
        }
        return from(0, (1 << pool.size()) - 1)
                .map(mask -> IntStream.range(0, pool.size())
                        .filter(i -> (mask & 1 << i) != 0)
                        .mapToObj(pool::get)
                        .toList());
    }

    /** There in three cases of four. */
    public static <T> Arbitrary<Optional<T>> perhaps(Arbitrary<T> value) {
        return value.optional(0.75);
    }

    /** One of the pool, or nothing; nothing if the pool is empty. */
    public static Arbitrary<Optional<Id>> perhapsOneOf(List<Id> pool) {
        return pool.isEmpty() ? Arbitraries.just(Optional.empty()) : perhaps(Arbitraries.of(pool));
    }

    /** The usual one, and one time in ten the rare one. */
    public static <T> Arbitrary<T> mostly(Arbitrary<T> usual, Arbitrary<T> rare) {
        return Arbitraries.frequencyOf(Tuple.of(9, usual), Tuple.of(1, rare));
    }

    /** From none to so many, every number as likely, each made with the id that its place in the list gives it. */
    public static <S, T> Arbitrary<List<T>> upTo(
            int most, Arbitrary<S> seed, String prefix, BiFunction<Id, S, T> make) {
        return between(0, most, seed, prefix, make);
    }

    /** So many, each made with the id that its place in the list gives it. */
    public static <S, T> Arbitrary<List<T>> between(
            int least, int most, Arbitrary<S> seed, String prefix, BiFunction<Id, S, T> make) {
        return seed.list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(seeds -> IntStream.range(0, seeds.size())
                        .mapToObj(i -> make.apply(Id.of(prefix + (i + 1)), seeds.get(i)))
                        .toList());
    }
}
