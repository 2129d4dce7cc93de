package se.samspel.testkit.generate.shrink;

import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import se.samspel.document.Case;

/**
 * A case that shrinks by what is left out of it, whatever way it was generated.
 *
 * @param value the case
 * @param fitting whether a smaller one will do: of plausible cases, whether a document can hold it
 */
public record Shrunk<C extends Case>(C value, Predicate<? super C> fitting) implements Shrinkable<C> {

    /** Tells generators of different sizes apart; ours make cases of all sizes at any time. */
    private static final int ANY_SIZE = 1_000;

    /** The same cases, shrinking so. */
    public static <C extends Case> Arbitrary<C> by(Arbitrary<? extends C> cases, Predicate<? super C> fitting) {
        return Arbitraries.fromGeneratorWithSize(size -> {
            RandomGenerator<? extends C> generator = cases.generator(ANY_SIZE);
            return random -> new Shrunk<C>(generator.next(random).value(), fitting);
        });
    }

    @Override
    @SuppressWarnings("unchecked") // a record is made again of its own type
    public Stream<Shrinkable<C>> shrink() {
        return Smaller.than((Record) value)
                .map(smaller -> (C) smaller)
                .filter(fitting)
                .map(smaller -> new Shrunk<C>(smaller, fitting));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(Smaller.size(value));
    }
}
