package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.Id;
import se.samspel.base.RoleRules;
import se.samspel.base.TimeRules;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Assessment.Outcome;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Aspect;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.work.ProcessWork;

/** A layer that tightens never accepts what its parent rejects. */
class TightenedLayersTest {

    @Property(tries = 300, seed = "901", edgeCases = EdgeCasesMode.NONE)
    void what_the_parent_finds_is_found_again_and_weighs_no_less(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work,
            @ForAll(supplier = Tightening.class) Layer layer) {
        Assessment parent = Judged.BASE.judge(work);
        Assessment tightened = Hostile.rules(layer).judge(work);
        Map<List<Object>, Severity> again = tightened.findings().stream()
                .collect(Collectors.toMap(TightenedLayersTest::what, Finding::severity, (one, other) -> one));

        assertThat(parent.findings())
                .allSatisfy(finding -> assertThat(again.get(what(finding)))
                        .as(finding.message().text().en())
                        .isNotNull()
                        .isLessThanOrEqualTo(finding.severity()));
        if (parent.outcome() == Outcome.BLOCKED) {
            assertThat(tightened.outcome()).isEqualTo(Outcome.BLOCKED);
        }
    }

    private static List<Object> what(Finding finding) {
        return List.of(finding.code(), finding.element(), finding.where().path());
    }

    /** A layer that tightens a limit, makes every rule weigh as much as can be, or asks for more of each. */
    static final class Tightening implements ArbitrarySupplier<Layer> {
        @Override
        public Arbitrary<Layer> get() {
            return Arbitraries.of(Stream.of(
                            Stream.<Aspect.Tightening>of(
                                    TimeRules.TEAM_DAYS.to(4, 5),
                                    TimeRules.TEAM_DAYS.to(6, 6),
                                    TimeRules.LEADER_TOLERANCE.to(95, 105),
                                    TimeRules.ANALYSIS_MONTHS.to(3, 3),
                                    RoleRules.COACHES.to(2, 2)),
                            Judged.BASE.all(Parameter.class).flatMap(Tightening::narrowest),
                            each(rule -> rule.severity(Severity.ERROR)),
                            each(Tightening::andMore))
                    .flatMap(items -> items)
                    .map(item -> Layer.of("tightened", "1").under("base").tighten(item, Hostile.SOURCE))
                    .filter(layer -> Hostile.problems(layer).isEmpty())
                    .toList());
        }

        /** Each number at its ends; where facts count with it, the layer is refused, and rightly. */
        private static Stream<Aspect.Tightening> narrowest(Parameter parameter) {
            return Stream.of(parameter.range().least(), parameter.range().most())
                    .flatMap(Optional::stream)
                    .map(end -> parameter.to(Range.of(end, end)));
        }

        private static Stream<Aspect.Tightening> each(Function<Requirement, Aspect.Tightening> change) {
            return Judged.BASE.all(Requirement.class).map(change::apply);
        }

        /** The same rule and another of its scope, so that one condition is not in sight of what the other sees. */
        private static Aspect.Tightening andMore(Requirement rule) {
            Optional<Requirement> other = Judged.BASE
                    .all(Requirement.class)
                    .filter(more -> more.scope().equals(rule.scope()))
                    .filter(more -> !hasNumber(more) || hasNumber(rule))
                    .filter(more -> !more.id().equals(Id.of(rule.id().value())))
                    .findFirst();
            return rule.must(other.map(Requirement::must).orElse(rule.must()));
        }

        private static boolean hasNumber(Requirement rule) {
            return rule.comparison().isPresent();
        }
    }
}
