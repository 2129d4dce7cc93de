package se.samspel.testkit.generate.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    Arbitrary<Matter> decided(Matter matter) {
        return Choices.upTo(MOST, decision(matter), "d", Loose::renamed)
                .map(decisions -> matter.toBuilder().decisions(decisions).build());
    }

    private Arbitrary<Decision> decision(Matter matter) {
        return Combinators.combine(
                        Arbitraries.of(Words.usually(words.bodies())),
                        Choices.mostly(
                                Arbitraries.of(Words.usually(words.bindingActs())),
                                Arbitraries.of(Words.usually(words.acts()))),
                        Arbitraries.of(Outcome.class).optional(0.9),
                        Choices.perhaps(words.days().near()),
                        Choices.perhapsOneOf(texts),
                        Choices.mostly(
                                Arbitraries.just(Optional.<Id>empty()), Choices.perhapsOneOf(matter.principals())))
                .as(Loose::decision);
    }

    private static Decision decision(
            Id body, Id act, Optional<Outcome> outcome, Optional<LocalDate> on, Optional<Id> text, Optional<Id> of) {
        DecisionBuilder decision = Decision.builder("d", body.value(), act.value());
        outcome.ifPresent(decision::outcome);
        on.ifPresent(decision::on);
        text.map(Id::value).ifPresent(decision::text);
        of.map(Id::value).ifPresent(decision::principal);
        return decision.build();
    }

    static Decision renamed(Id id, Decision made) {
        return new Decision(
                id,
                made.body(),
                made.principal(),
                made.act(),
                made.outcome(),
                made.on(),
                made.text(),
                made.attendance(),
                made.minutes(),
                made.registry(),
                made.reported());
    }
}
