package se.samspel.testkit.generate.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.plan.Cost;
import se.samspel.plan.Gain;
import se.samspel.plan.Goal;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.KeyFigure;
import se.samspel.plan.Money;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;

/** Operational plans with and without goals, key figures and improvements, linked or not, costed or not. */
final class Plans {

    private Plans() {}

    static Arbitrary<List<OperationalPlan>> versions(Cast cast) {
        return Choices.upTo(3, plan(cast), "v", Plans::renamed);
    }

    private static Arbitrary<OperationalPlan> plan(Cast cast) {
        return targets()
                .flatMap(targets -> Combinators.combine(
                                Choices.perhaps(cast.days().near()),
                                Texts.perhaps(),
                                Texts.perhaps(),
                                Choices.upTo(4, improvement(cast, ids(targets)), "i", Plans::renamed),
                                proposers(cast),
                                Choices.some(cast.coaches()))
                        .as((on, analysis, proposal, improvements, proposedBy, assuredBy) -> new OperationalPlan(
                                People.LEADER, on, analysis, proposal, improvements, targets, proposedBy, assuredBy)));
    }

    /** The whole team, the leader alone, any part of them, or nobody. */
    private static Arbitrary<List<Id>> proposers(Cast cast) {
        List<Id> leader = cast.roles().leader().map(Identified::id).stream().toList();
        return Arbitraries.oneOf(
                Arbitraries.just(cast.members()), Arbitraries.just(leader), Choices.some(cast.persons()));
    }

    private static Arbitrary<Targets> targets() {
        return Combinators.combine(
                        Choices.upTo(3, Texts.perhaps(), "g", Goal::new),
                        Choices.upTo(3, keyFigure(), "k", Plans::renamed))
                .as(Targets::new);
    }

    private static Arbitrary<KeyFigure> keyFigure() {
        return Combinators.combine(
                        Texts.perhaps(), Texts.perhaps(), Choices.perhaps(number()), Choices.perhaps(number()))
                .as((name, unit, baseline, target) -> new KeyFigure(People.LEADER, name, unit, baseline, target));
    }

    private static Arbitrary<ImprovementActivity> improvement(Cast cast, List<Id> targets) {
        return Combinators.combine(
                        Texts.perhaps(),
                        Choices.some(cast.unitIds()),
                        Choices.perhaps(cost(cast)),
                        Choices.perhaps(gain()),
                        Choices.some(targets))
                .as((title, units, cost, gain, serves) ->
                        new ImprovementActivity(People.LEADER, title, units, cost, gain, serves));
    }

    private static Arbitrary<Cost> cost(Cast cast) {
        return Combinators.combine(
                        Arbitraries.of(0L, 1L, 250_000L).map(Money::ofKronor).optional(0.7),
                        Texts.filled().optional(0.3),
                        Choices.perhapsOneOf(cast.partyIds()))
                .as(Cost::new);
    }

    private static Arbitrary<Gain> gain() {
        return Combinators.combine(
                        Arbitraries.of(-1L, 0L, 250_000L).map(Money::ofKronor).optional(0.3),
                        number().optional(0.3),
                        Texts.filled().optional(0.3),
                        Texts.filled().optional(0.3))
                .as(Gain::new);
    }

    private static Arbitrary<BigDecimal> number() {
        return Arbitraries.of("0", "-1", "5.5", "3", "0.10", "1000000", "-0.000001")
                .map(BigDecimal::new);
    }

    private static OperationalPlan renamed(Id id, OperationalPlan plan) {
        return new OperationalPlan(
                id,
                plan.on(),
                plan.analysis(),
                plan.proposal(),
                plan.improvements(),
                plan.targets(),
                plan.proposedBy(),
                plan.assuredBy());
    }

    private static ImprovementActivity renamed(Id id, ImprovementActivity made) {
        return new ImprovementActivity(id, made.title(), made.units(), made.cost(), made.gain(), made.serves());
    }

    private static KeyFigure renamed(Id id, KeyFigure made) {
        return new KeyFigure(id, made.name(), made.unit(), made.baseline(), made.target());
    }

    private static List<Id> ids(Targets targets) {
        return Stream.<Identified>concat(targets.goals().stream(), targets.keyFigures().stream())
                .map(Identified::id)
                .toList();
    }
}
