package se.samspel.testkit.generate.plan;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.decision.MatterText;
import se.samspel.joint.JointPlan;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.joint.PlanScope;
import se.samspel.testkit.generate.matter.Matters;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;
import se.samspel.time.Period;

/** Generated joint plans: just begun, half made, nearly complete; and such as no document may hold. */
public final class JointPlans {

    private final Words words;

    /** With the words of some rules. */
    public JointPlans(Words words) {
        this.words = words;
    }

    /** Such plans as a document can hold. */
    public Arbitrary<JointPlan> wellFormed() {
        return PlanCast.casts(words).flatMap(this::of);
    }

    private Arbitrary<JointPlan> of(PlanCast cast) {
        Foundations foundations = new Foundations(cast);
        Arbitrary<JointPlan> begun = Combinators.combine(
                        cast.perhaps(Choices.mostly(
                                Arbitraries.just(words.today()), words.days().near())),
                        Arbitraries.just(words.rules().id()).optional(0.5),
                        cast.perhaps(Arbitraries.of(PlanScope.class)),
                        cast.text(),
                        foundations.initiators(),
                        foundations.origins(),
                        cast.perhaps(words.days().periods()))
                .as((on, rules, scope, purpose, initiators, origins, valid) -> {
                    JointPlanBuilder plan = JointPlan.builder("plan", "Gemensam plan")
                            .parties(cast.parties())
                            .initiators(initiators)
                            .origins(origins);
                    on.ifPresent(plan::on);
                    rules.map(id -> new RuleSetReference(id, Optional.empty())).ifPresent(plan::rules);
                    scope.ifPresent(plan::scope);
                    purpose.ifPresent(plan::purpose);
                    valid.ifPresent(plan::valid);
                    return plan.build();
                });
        return begun.flatMap(plan -> standing(cast, plan))
                .flatMap(plan -> stepped(cast, plan))
                .flatMap(plan -> decided(cast, plan));
    }

    private Arbitrary<JointPlan> standing(PlanCast cast, JointPlan plan) {
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

    private Arbitrary<JointPlan> stepped(PlanCast cast, JointPlan plan) {
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

    /** With something about it to be decided, in one of three plans. */
    private Arbitrary<JointPlan> decided(PlanCast cast, JointPlan plan) {
        List<Id> versions = plan.versions().stream().map(MatterText::id).toList();
        Matters matters = new Matters(words, plan.parties(), Optional.empty(), versions, List.of());
        return matters.any()
                .optional(0.33)
                .map(some ->
                        some.map(made -> plan.toBuilder().matter(made).build()).orElse(plan));
    }
}
