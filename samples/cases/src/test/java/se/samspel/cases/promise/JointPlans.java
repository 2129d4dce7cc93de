package se.samspel.cases.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.decision.Outcome;
import se.samspel.joint.JointPlan;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.joint.PlanScope;
import se.samspel.time.Period;

/** Generated joint plans: just begun, half made, nearly complete; and such as no document may hold. */
final class JointPlans {

    private JointPlans() {}

    /** Such plans as a document can hold, and others. */
    static final class Any implements ArbitrarySupplier<JointPlan> {
        @Override
        public Arbitrary<JointPlan> get() {
            return Arbitraries.frequencyOf(
                    Tuple.of(3, wellFormed()),
                    Tuple.of(
                            1,
                            Combinators.combine(wellFormed(), Choices.from(0, 1_000_000))
                                    .as((plan, seed) -> Broken.of(plan, seed))));
        }
    }

    /** Such plans as a document can hold. */
    static final class WellFormed implements ArbitrarySupplier<JointPlan> {
        @Override
        public Arbitrary<JointPlan> get() {
            return wellFormed();
        }
    }

    static Arbitrary<JointPlan> wellFormed() {
        return PlanCast.casts().flatMap(JointPlans::of);
    }

    private static Arbitrary<JointPlan> of(PlanCast cast) {
        Foundations foundations = new Foundations(cast);
        Arbitrary<JointPlan> begun = Combinators.combine(
                        cast.perhaps(Choices.mostly(Arbitraries.just(Days.TODAY), Days.near())),
                        Arbitraries.of("base", "jamtland").optional(0.5),
                        cast.perhaps(Arbitraries.of(PlanScope.class)),
                        cast.text(),
                        foundations.initiators(),
                        foundations.origins(),
                        cast.perhaps(Days.periods()))
                .as((on, rules, scope, purpose, initiators, origins, valid) -> {
                    JointPlanBuilder plan = JointPlan.builder("plan", "Gemensam plan")
                            .parties(cast.parties())
                            .initiators(initiators)
                            .origins(origins);
                    on.ifPresent(plan::on);
                    rules.map(RuleSetReference::parse).ifPresent(plan::rules);
                    scope.ifPresent(plan::scope);
                    purpose.ifPresent(plan::purpose);
                    valid.ifPresent(plan::valid);
                    return plan.build();
                });
        return begun.flatMap(plan -> standing(cast, plan))
                .flatMap(plan -> stepped(cast, plan))
                .flatMap(plan -> decided(cast, plan));
    }

    private static Arbitrary<JointPlan> standing(PlanCast cast, JointPlan plan) {
        Foundations foundations = new Foundations(cast);
        Optional<Period> valid = plan.valid();
        return Combinators.combine(
                        foundations.annex(valid).optional(0.5),
                        Arbitraries.just(Id.of("the-plan-before")).optional(0.3),
                        foundations.versions(),
                        cast.perhaps(foundations.revision()),
                        foundations.goals(plan.origins()),
                        foundations.actionPlans())
                .as((annex, replaces, versions, revision, goals, actionPlans) -> {
                    JointPlanBuilder more =
                            plan.toBuilder().versions(versions).goals(goals).actionPlans(actionPlans);
                    annex.ifPresent(more::annexOf);
                    replaces.ifPresent(more::replaces);
                    revision.ifPresent(more::revision);
                    return more.build();
                });
    }

    private static Arbitrary<JointPlan> stepped(PlanCast cast, JointPlan plan) {
        return Combinators.combine(
                        cast.perhaps(new Mappings(cast).mapping()),
                        new Leaderships(cast).leadership().optional(cast.pairs() == 0 ? cast.there() : 1),
                        new Leaderships(cast).activities(),
                        cast.perhaps(new Supports(cast).support()),
                        cast.perhaps(new Followings(cast).followUp()))
                .as((mapping, leadership, activities, support, followUp) -> {
                    JointPlanBuilder more = plan.toBuilder().activities(activities);
                    mapping.ifPresent(more::mapping);
                    leadership.ifPresent(more::leadership);
                    support.ifPresent(more::support);
                    followUp.ifPresent(more::followUp);
                    return more.build();
                });
    }

    /** With its adoption to be decided in one of three plans; now and then it is another matter. */
    private static Arbitrary<JointPlan> decided(PlanCast cast, JointPlan plan) {
        List<Id> versions = plan.versions().stream().map(MatterText::id).toList();
        Arbitrary<Decision> decision = Combinators.combine(
                        Arbitraries.of("joint-officials-group", "joint-political-group", "round-table"),
                        Arbitraries.of("decides", "decides", "prepares"),
                        Arbitraries.of(Outcome.class).optional(0.9),
                        cast.perhaps(Days.near()),
                        Choices.perhapsOneOf(versions))
                .as(JointPlans::decision);
        Arbitrary<Matter> matter = Combinators.combine(
                        Choices.mostly(
                                Arbitraries.just("adopt-joint-plan"), Arbitraries.of("adopt-plan", "unheard-of")),
                        cast.someParties(),
                        decision.optional(0.3))
                .as((kind, principals, taken) -> Matter.builder("matter", kind)
                        .principals(principals)
                        .decisions(taken.stream().toList())
                        .build());
        return matter.optional(0.33)
                .map(some ->
                        some.map(made -> plan.toBuilder().matter(made).build()).orElse(plan));
    }

    private static Decision decision(
            String body, String act, Optional<Outcome> outcome, Optional<LocalDate> on, Optional<Id> text) {
        DecisionBuilder decision = Decision.builder("d1", body, act);
        outcome.ifPresent(decision::outcome);
        on.ifPresent(decision::on);
        text.map(Id::value).ifPresent(decision::text);
        return decision.build();
    }
}
