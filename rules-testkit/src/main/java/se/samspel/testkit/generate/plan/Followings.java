package se.samspel.testkit.generate.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.followup.DataAccess;
import se.samspel.followup.Direction;
import se.samspel.followup.FollowUp;
import se.samspel.followup.FollowUpDecision;
import se.samspel.followup.Measure;
import se.samspel.followup.Observation;
import se.samspel.followup.Story;
import se.samspel.followup.Target;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.testkit.generate.value.Words;

/** How the results of generated joint plans are followed. */
final class Followings {

    private final PlanCast cast;

    Followings(PlanCast cast) {
        this.cast = cast;
    }

    Arbitrary<FollowUp> followUp() {
        Arbitrary<FollowUpDecision> decision = Combinators.combine(
                        cast.perhaps(cast.days().near()), cast.text(), cast.text())
                .as(FollowUpDecision::new);
        return Combinators.combine(
                        cast.perhaps(decision), cast.few(3, measure(), "m", Followings::renamed), stories(), access())
                .as(FollowUp::new);
    }

    private Arbitrary<Measure> measure() {
        Arbitrary<Measure> named = Combinators.combine(
                        cast.text(),
                        levels(),
                        cast.text(),
                        cast.wordOf(Vocabulary.PERSPECTIVE),
                        cast.perhaps(Arbitraries.of(Direction.class)),
                        cast.text())
                .as((name, levels, source, perspective, direction, unit) -> new Measure(
                        Id.of("m"),
                        name,
                        levels,
                        source,
                        perspective,
                        direction,
                        unit,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of()));
        return Combinators.combine(
                        named,
                        cast.perhaps(observation().map(Followings::begun)),
                        cast.perhaps(target()),
                        observation().list().ofMaxSize(3),
                        cast.some(cast.goalIds()),
                        cast.some(cast.activityIds()))
                .as((made, baseline, target, observations, goals, activities) -> new Measure(
                        made.id(),
                        made.name(),
                        made.levels(),
                        made.source(),
                        made.perspective(),
                        made.direction(),
                        made.unit(),
                        baseline,
                        target,
                        observations,
                        goals,
                        activities));
    }

    private static Measure renamed(Id id, Measure made) {
        return new Measure(
                id,
                made.name(),
                made.levels(),
                made.source(),
                made.perspective(),
                made.direction(),
                made.unit(),
                made.baseline(),
                made.target(),
                made.observations(),
                made.goals(),
                made.activities());
    }

    private Arbitrary<List<Id>> levels() {
        return Choices.mostly(Choices.some(cast.words().levels()), Arbitraries.just(List.of(Words.UNHEARD_OF)));
    }

    /** Before what has been observed since. */
    private static Observation begun(Observation one) {
        return new Observation(one.on().map(day -> day.minusYears(9)), one.value(), one.noData());
    }

    private Arbitrary<Observation> observation() {
        Arbitrary<Observation> value = Combinators.combine(
                        cast.perhaps(cast.days().near()), numbers())
                .as((on, number) -> new Observation(on, Optional.of(number), Optional.empty()));
        Arbitrary<Observation> noData = Combinators.combine(
                        cast.perhaps(cast.days().near()), Texts.perhaps())
                .as((on, reason) -> new Observation(on, Optional.empty(), reason));
        Arbitrary<Observation> both = Combinators.combine(numbers(), Texts.filled())
                .as((number, reason) -> new Observation(Optional.empty(), Optional.of(number), Optional.of(reason)));
        return Arbitraries.frequencyOf(Tuple.of(12, value), Tuple.of(4, noData), Tuple.of(1, both));
    }

    private Arbitrary<Target> target() {
        Arbitrary<Target> value = Combinators.combine(
                        numbers(), cast.perhaps(cast.days().near()))
                .as((number, by) -> new Target(Optional.of(number), Optional.empty(), by));
        Arbitrary<Target> change = Combinators.combine(
                        Arbitraries.of("20", "-10", "0"),
                        cast.perhaps(cast.days().near()))
                .as((percent, by) -> new Target(Optional.empty(), Optional.of(new BigDecimal(percent)), by));
        Arbitrary<Target> neither =
                cast.perhaps(cast.days().near()).map(by -> new Target(Optional.empty(), Optional.empty(), by));
        return Arbitraries.oneOf(value, value, change, neither);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Choices.mostly(
                Arbitraries.of("0", "0.37", "0.40", "30", "55", "93").map(BigDecimal::new),
                Arbitraries.of("-1", "1000", "0.000000001").map(BigDecimal::new));
    }

    private Arbitrary<List<Story>> stories() {
        Arbitrary<Story> story = Combinators.combine(
                        cast.text(),
                        levels(),
                        cast.wordOf(Vocabulary.PERSPECTIVE),
                        cast.perhaps(cast.days().near()),
                        cast.some(cast.goalIds()))
                .as((text, levels, perspective, on, goals) ->
                        new Story(Id.of("story"), text, levels, perspective, on, goals));
        return cast.few(
                2,
                story,
                "story",
                (id, made) -> new Story(id, made.text(), made.levels(), made.perspective(), made.on(), made.goals()));
    }

    private Arbitrary<List<DataAccess>> access() {
        Arbitrary<DataAccess> one = Combinators.combine(
                        cast.party(), cast.text(), cast.perhaps(Arbitraries.of(true, true, false)), cast.text())
                .as((party, data, granted, obstacle) ->
                        new DataAccess(Id.of("access"), party, data, granted, obstacle));
        Arbitrary<List<DataAccess>> each = PlanCast.each(
                cast.partyIds(),
                one,
                (party, made) -> new DataAccess(
                        Id.of("access-of-" + party), Optional.of(party), made.data(), made.granted(), made.obstacle()));
        return Arbitraries.oneOf(
                each,
                Choices.upTo(
                        2,
                        one,
                        "access",
                        (id, made) -> new DataAccess(id, made.party(), made.data(), made.granted(), made.obstacle())));
    }
}
