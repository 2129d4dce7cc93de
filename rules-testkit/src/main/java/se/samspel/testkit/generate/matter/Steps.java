package se.samspel.testkit.generate.matter;

import java.util.List;
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
 * @param texts the versions that can lie before a body, by id
 */
record Steps(Words words, List<Id> texts) {

    Arbitrary<Step> step() {
        Arbitrary<Optional<Id>> text = texts.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Choices.mostly(
                        Arbitraries.just(Optional.of(texts.get(texts.size() - 1))), Choices.perhapsOneOf(texts));
        return Combinators.combine(
                        Choices.from(0, 40),
                        Arbitraries.frequency(Tuple.of(19, true), Tuple.of(1, false)),
                        outcomes(),
                        text,
                        Choices.from(0, 3),
                        Arbitraries.frequency(Tuple.of(14, 0), Tuple.of(1, 1)),
                        Choices.mostly(
                                Arbitraries.just(Optional.<Integer>empty()),
                                Choices.from(0, 3).map(Optional::of)),
                        others())
                .flatAs((days, dated, outcome, version, branch, skipped, absent, other) -> kept().map(
                                kept -> new Step(days, dated, outcome, version, branch, skipped, absent, other, kept)));
    }

    private static Arbitrary<Optional<Outcome>> outcomes() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Optional.of(Outcome.ADOPTED))),
                Tuple.of(2, Arbitraries.of(Outcome.RETURNED, Outcome.REFERRED).map(Optional::of)),
                Tuple.of(2, Arbitraries.of(Outcome.class).optional(0.8)));
    }

    /** Now and then another body than the right one, or another act. */
    private Arbitrary<Other> others() {
        Arbitrary<Optional<Id>> none = Arbitraries.just(Optional.empty());
        Arbitrary<Other> right = Arbitraries.just(new Other(Optional.empty(), Optional.empty()));
        Arbitrary<Other> wrong = Arbitraries.oneOf(
                Combinators.combine(Choices.perhapsOneOf(words.bodies()), none).as(Other::new),
                Combinators.combine(none, Choices.perhapsOneOf(words.acts())).as(Other::new));
        return Choices.mostly(right, wrong);
    }

    private static Arbitrary<Kept> kept() {
        Arbitrary<Vote> vote = Combinators.combine(
                        Choices.from(0, 5),
                        Choices.from(0, 3),
                        Arbitraries.of(true, false).optional(0.6))
                .as(Vote::new);
        return Combinators.combine(
                        Choices.perhaps(Choices.from(0, 8)),
                        Choices.mostly(Arbitraries.just(false), Arbitraries.just(true)),
                        vote.optional(0.4),
                        Choices.perhaps(Choices.from(0, 20)),
                        Choices.from(0, 4).list().ofMaxSize(5),
                        Choices.from(0, 60).optional(0.5))
                .as(Kept::new);
    }
}
