package se.samspel.testkit.generate.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;

/**
 * Decisions that follow nothing: any body does anything at any time.
 *
 * @param words the words of the rules
 * @param texts the versions that can lie before a body, by id
 */
record Loose(Words words, List<Id> texts) {

    private static final int MOST = 4;

    /** These matters, with decisions of any kind. */
    Arbitrary<Matter> decided(Arbitrary<Matter> matters) {
        Arbitrary<List<Draft>> drafts = Choices.upTo(MOST, draft(), "d", (id, draft) -> draft);
        return Combinators.combine(matters, drafts)
                .as((matter, some) -> matter.toBuilder()
                        .decisions(IntStream.range(0, some.size())
                                .mapToObj(i -> some.get(i).decision("d" + (i + 1), matter))
                                .toList())
                        .build());
    }

    private Arbitrary<Draft> draft() {
        return Combinators.combine(
                        Arbitraries.of(Words.usually(words.bodies())),
                        Choices.mostly(
                                Arbitraries.of(Words.usually(words.bindingActs())),
                                Arbitraries.of(Words.usually(words.acts()))),
                        Arbitraries.of(Outcome.class).optional(0.9),
                        Choices.perhaps(words.days().near()),
                        Choices.perhapsOneOf(texts),
                        Choices.from(0, MOST).optional(0.1))
                .as(Draft::new);
    }

    /** A decision of no matter yet; whose own body it is by, is told by a place among the principals. */
    private record Draft(
            Id body,
            Id act,
            Optional<Outcome> outcome,
            Optional<LocalDate> on,
            Optional<Id> text,
            Optional<Integer> principal) {

        Decision decision(String id, Matter matter) {
            DecisionBuilder decision = Decision.builder(id, body.value(), act.value());
            outcome.ifPresent(decision::outcome);
            on.ifPresent(decision::on);
            text.map(Id::value).ifPresent(decision::text);
            principal
                    .filter(place -> place < matter.principals().size())
                    .map(place -> matter.principals().get(place).value())
                    .ifPresent(decision::principal);
            return decision.build();
        }
    }
}
