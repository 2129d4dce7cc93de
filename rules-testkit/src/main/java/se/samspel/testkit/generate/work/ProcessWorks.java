package se.samspel.testkit.generate.work;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Identified;
import se.samspel.RuleSetReference;
import se.samspel.testkit.generate.matter.Matters;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.ProcessWorkBuilder;

/** Process work, in strata: complete, complete but for one part, each part on its own, ill-formed, extreme. */
public final class ProcessWorks {

    private final Words words;

    /** With the words of some rules. */
    public ProcessWorks(Words words) {
        this.words = words;
    }

    /** Such work as a document can hold. */
    public Arbitrary<ProcessWork> wellFormed() {
        return Arbitraries.frequencyOf(Tuple.of(1, complete()), Tuple.of(1, nearlyComplete()), Tuple.of(4, uniform()));
    }

    /** Work to which nothing that the rules are likely to ask for is lacking. */
    public Arbitrary<ProcessWork> complete() {
        return new CompleteWorks(words).works();
    }

    /** Complete work with one part taken from any other. */
    public Arbitrary<ProcessWork> nearlyComplete() {
        return complete()
                .flatMap(complete -> rest(
                                new Cast(words, complete.parties(), complete.units(), complete.roles()),
                                complete.id().value())
                        .flatMap(other -> Arbitraries.of(Part.values()).map(part -> part.taken(complete, other))));
    }

    /** Each part on its own, there or not. */
    public Arbitrary<ProcessWork> uniform() {
        return Cast.any(words).flatMap(cast -> rest(cast, "work"));
    }

    /** Work with something in it that no document may hold. */
    public Arbitrary<ProcessWork> illFormed() {
        return Combinators.combine(wellFormed(), Arbitraries.of(Harm.values()), Arbitraries.of(Harm.values()))
                .as((work, first, second) -> second.done(first.done(work)));
    }

    /** Far, long and large. */
    public Arbitrary<ProcessWork> extreme() {
        return Extremes.works(wellFormed());
    }

    /** Everything else, with references to this cast only. */
    private Arbitrary<ProcessWork> rest(Cast cast, String id) {
        Arbitrary<ProcessWork> untilPlans = Combinators.combine(
                        Choices.perhaps(Flows.process(words, cast.unitIds())),
                        Arbitraries.of(Phase.class).optional(0.8),
                        Choices.perhaps(words.days().periods()),
                        Togetherness.seminars(cast),
                        Togetherness.registers(cast),
                        Plans.versions(cast))
                .as((process, phase, analysis, seminars, registers, plans) -> {
                    ProcessWorkBuilder builder = ProcessWork.builder(id, "Strokevårdkedjan")
                            .parties(cast.parties())
                            .units(cast.units())
                            .roles(cast.roles())
                            .seminars(seminars)
                            .registers(registers)
                            .plans(plans);
                    process.ifPresent(builder::process);
                    phase.ifPresent(builder::phase);
                    analysis.ifPresent(builder::analysis);
                    return builder.build();
                });
        return untilMatter(cast, untilPlans)
                .flatMap(work -> Endings.of(cast, work.matter())
                        .map(ending -> ending.map(
                                        made -> work.toBuilder().ending(made).build())
                                .orElse(work)));
    }

    private Arbitrary<ProcessWork> untilMatter(Cast cast, Arbitrary<ProcessWork> untilPlans) {
        return untilPlans.flatMap(work -> Combinators.combine(
                        Choices.perhaps(Togetherness.development(cast)),
                        Togetherness.evaluations(cast),
                        matters(work).any().optional(0.8),
                        Choices.perhaps(words.days().near()),
                        Arbitraries.just(words.rules().id()).optional(0.5))
                .as((development, evaluations, matter, on, rules) -> {
                    ProcessWorkBuilder builder = work.toBuilder().evaluations(evaluations);
                    development.ifPresent(builder::development);
                    matter.ifPresent(builder::matter);
                    on.ifPresent(builder::on);
                    rules.map(some -> new RuleSetReference(some, Optional.empty()))
                            .ifPresent(builder::rules);
                    return builder.build();
                }));
    }

    /** A matter of this work may be about any version of its plan, and an answer may rest on any of its measures. */
    private Matters matters(ProcessWork work) {
        return new Matters(
                words,
                work.parties(),
                words.onAPlan(),
                work.plans().stream().map(Identified::id).toList(),
                work.plans().stream()
                        .flatMap(plan -> plan.improvements().stream())
                        .map(Identified::id)
                        .distinct()
                        .toList());
    }
}
