package se.samspel.cases.promise;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.ProcessWorkBuilder;

/**
 * Generated process work, in strata: complete, complete but for one part, each part on its own, ill-formed, extreme.
 *
 * <p>Whether the strata are reached is guarded by {@link ProcessWorksTest}.
 */
final class ProcessWorks {

    private ProcessWorks() {}

    /** Every stratum. */
    static final class Any implements ArbitrarySupplier<ProcessWork> {
        @Override
        public Arbitrary<ProcessWork> get() {
            return Arbitraries.frequencyOf(
                    Tuple.of(12, wellFormed()), Tuple.of(4, illFormed()), Tuple.of(1, Extremes.works()));
        }
    }

    /** Such work as a document can hold. */
    static final class WellFormed implements ArbitrarySupplier<ProcessWork> {
        @Override
        public Arbitrary<ProcessWork> get() {
            return wellFormed();
        }
    }

    /** Far, long and large. */
    static final class Extreme implements ArbitrarySupplier<ProcessWork> {
        @Override
        public Arbitrary<ProcessWork> get() {
            return Extremes.works();
        }
    }

    static Arbitrary<ProcessWork> wellFormed() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, CompleteWorks.works()), Tuple.of(1, nearlyComplete()), Tuple.of(4, uniform()));
    }

    /** Complete work with one part taken from any other. */
    static Arbitrary<ProcessWork> nearlyComplete() {
        return CompleteWorks.works()
                .flatMap(complete -> rest(
                                new Cast(complete.parties(), complete.units(), complete.roles()),
                                complete.id().value())
                        .flatMap(other -> Arbitraries.of(Part.values()).map(part -> part.taken(complete, other))));
    }

    /** Each part on its own, there or not. */
    static Arbitrary<ProcessWork> uniform() {
        return cast().flatMap(cast -> rest(cast, "work"));
    }

    /** Work with something in it that no document may hold. */
    static Arbitrary<ProcessWork> illFormed() {
        return Combinators.combine(wellFormed(), Arbitraries.of(Harm.values()), Arbitraries.of(Harm.values()))
                .as((work, first, second) -> second.done(first.done(work)));
    }

    private static Arbitrary<Cast> cast() {
        return Parties.some()
                .flatMap(parties -> Parties.units(parties)
                        .flatMap(units -> People.roles(
                                        units.stream().map(unit -> unit.id()).toList())
                                .map(roles -> new Cast(parties, units, roles))));
    }

    /** Everything else, with references to this cast only. */
    private static Arbitrary<ProcessWork> rest(Cast cast, String id) {
        Arbitrary<ProcessWork> untilPlans = Combinators.combine(
                        Choices.perhaps(Flows.process(cast.unitIds())),
                        Arbitraries.of(Phase.class).optional(0.8),
                        Choices.perhaps(Days.periods()),
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
                .flatMap(work -> Endings.of(work.matter())
                        .map(ending -> ending.map(
                                        made -> work.toBuilder().ending(made).build())
                                .orElse(work)));
    }

    private static Arbitrary<ProcessWork> untilMatter(Cast cast, Arbitrary<ProcessWork> untilPlans) {
        return untilPlans.flatMap(work -> Combinators.combine(
                        Choices.perhaps(Togetherness.development(cast)),
                        Togetherness.evaluations(),
                        Matters.matter(cast, work.plans()).optional(0.8),
                        Choices.perhaps(Days.near()),
                        Arbitraries.of("base", "jamtland", "jamtland@2005.1").optional(0.5),
                        facts())
                .as((development, evaluations, matter, on, rules, facts) -> {
                    ProcessWorkBuilder builder =
                            work.toBuilder().evaluations(evaluations).facts(facts);
                    development.ifPresent(builder::development);
                    matter.ifPresent(builder::matter);
                    on.ifPresent(builder::on);
                    rules.map(RuleSetReference::parse).ifPresent(builder::rules);
                    return builder.build();
                }));
    }

    /** Mostly none; no rule set here has declared any. */
    private static Arbitrary<List<GivenFact>> facts() {
        Arbitrary<Object> value = Arbitraries.of("B", new BigDecimal("1.50"), true);
        Arbitrary<GivenFact> fact = Combinators.combine(
                        Arbitraries.of("cost-class", "member.full-days").map(Id::of),
                        Arbitraries.of("m1", "work").map(Id::of).optional(0.5),
                        value)
                .as(GivenFact::new);
        return Choices.mostly(
                Arbitraries.just(List.of()), fact.list().ofMinSize(1).ofMaxSize(3));
    }
}
