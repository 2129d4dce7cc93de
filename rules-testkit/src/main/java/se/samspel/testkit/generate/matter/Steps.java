package se.samspel.testkit.generate.matter;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
import se.samspel.testkit.generate.matter.Step.Kept;
import se.samspel.testkit.generate.matter.Step.Other;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;

/**
 * Steps along a route: as the rules want them most of the time.
 *
 * @param words the words of the rules
 */
record Steps(Words words) {

    private static final int MOST_PRINCIPALS = 9;

    Arbitrary<Step> step() {
        Arbitrary<Flags> flags = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false, false))
                .as(Flags::new);
        return Combinators.combine(
                        Choices.from(0, 40),
                        Arbitraries.frequency(Tuple.of(19, true), Tuple.of(1, false)),
                        outcomes(),
                        flags,
                        Choices.from(0, 3),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1)),
                        Choices.mostly(
                                Arbitraries.just(Optional.<Integer>empty()),
                                Choices.from(0, 3).map(Optional::of)),
                        others())
                .flatAs((days, dated, outcome, some, branch, skipped, absent, other) -> kept().map(kept -> new Step(
                        days,
                        dated,
                        outcome,
                        some.otherText(),
                        some.delegated(),
                        branch,
                        skipped,
                        absent,
                        other,
                        kept)));
    }

    private record Flags(boolean otherText, boolean delegated) {}

    private static Arbitrary<Optional<Outcome>> outcomes() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(Optional.of(Outcome.ADOPTED))),
                Tuple.of(4, Arbitraries.of(Outcome.RETURNED, Outcome.REFERRED).map(Optional::of)),
                Tuple.of(2, Arbitraries.of(Outcome.class).optional(0.8)));
    }

    /** Now and then another body than the right one, or another act. */
    private Arbitrary<Other> others() {
        Arbitrary<Optional<Id>> none = Arbitraries.just(Optional.empty());
        Arbitrary<Optional<Id>> bodies = Arbitraries.oneOf(
                Choices.perhapsOneOf(words.bodies()), Arbitraries.just(Optional.of(Words.UNHEARD_OF)));
        Arbitrary<Other> right = Arbitraries.just(new Other(Optional.empty(), Optional.empty()));
        Arbitrary<Other> wrong = Arbitraries.oneOf(
                Combinators.combine(bodies, none).as(Other::new),
                Combinators.combine(none, Choices.perhapsOneOf(words.acts())).as(Other::new));
        return Arbitraries.frequencyOf(Tuple.of(6, right), Tuple.of(1, wrong));
    }

    private static Arbitrary<Kept> kept() {
        Arbitrary<Vote> vote = Combinators.combine(
                        Choices.from(0, 5),
                        Choices.from(0, 3),
                        Arbitraries.of(true, false).optional(0.6))
                .as(Vote::new);
        return Combinators.combine(
                        Choices.perhaps(Choices.from(0, 8)),
                        Arbitraries.of(true, false, false, false),
                        vote.optional(0.7),
                        Choices.perhaps(Choices.from(0, 20)),
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(5)), Tuple.of(1, Choices.from(0, 5)))
                                .flatMap(size -> Choices.from(0, 3).list().ofSize(size)),
                        Choices.from(0, 60).optional(0.5),
                        Arbitraries.of(0, 0, 1, MOST_PRINCIPALS))
                .as(Kept::new);
    }
}
