package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.document.MatterDocument;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.assessment.Trail.Mark;
import se.samspel.rules.assessment.Trail.Standing;
import se.samspel.testkit.generate.Cases;

/** Any route that the language can express is judged and ends, and its trail never goes on past a missing stage. */
class AnyRoutesTest {

    private static final Id RULE_FAILED = Id.of("RULE_FAILED");
    private static final Set<Id> NOBODY_DECIDES = Set.of(Id.of("NO_DECIDER"), Id.of("NO_OWN_BODY"));

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return AnyRoutes.ruleSets();
    }

    @Provide
    Arbitrary<MatterDocument> matters() {
        RuleSet one = Sample.of(AnyRoutes.ruleSets(), 1).get(0);
        return Cases.following(one)
                .matters()
                .filter(document -> document.matter().isPresent())
                .map(AnyRoutesTest::guideline);
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        return Arbitraries.of(Outcome.ADOPTED, Outcome.NOT_AGREED, Outcome.REJECTED, Outcome.ADOPTED_WITH_CHANGES);
    }

    @Property(tries = 300, seed = "901", edgeCases = EdgeCasesMode.NONE)
    void any_route_and_trail_is_judged(@ForAll("ruleSets") RuleSet rules, @ForAll("matters") MatterDocument matter) {
        Assessment assessment = rules.judge(matter);

        assertThat(assessment.findings()).extracting(Finding::code).doesNotContain(RULE_FAILED);
        assertThat(assessment.trail().steps()).hasSameSizeAs(assessment.route().stages());
        assertThat(assessment.trail().followed())
                .hasSameSizeAs(matter.matter().orElseThrow().decisions());
        assertThat(assessment.route().stages())
                .allSatisfy(stage -> assertThat(stage.bodies()).isNotEmpty());
    }

    @Property(tries = 300, seed = "902", edgeCases = EdgeCasesMode.NONE)
    void the_trail_never_goes_on_past_a_missing_stage(
            @ForAll("ruleSets") RuleSet rules, @ForAll("matters") MatterDocument matter) {
        Assessment assessment = rules.judge(matter);
        List<RouteStage> stages = assessment.route().stages();
        Trail trail = assessment.trail();

        for (int later = 0; later < stages.size(); later++) {
            if (trail.steps().get(later).mark() == Mark.DONE) {
                assertThat(trail.missing()).as("missing before " + later).noneMatch(isBefore(stages, later));
                assertThat(trail.next()).as("next before " + later).noneMatch(isBefore(stages, later));
            }
        }
    }

    @Property(tries = 150, seed = "903", edgeCases = EdgeCasesMode.NONE)
    void a_route_ends_whatever_those_say_whose_turn_it_is(
            @ForAll("ruleSets") RuleSet rules,
            @ForAll("matters") MatterDocument told,
            @ForAll("outcomes") Outcome always) {
        MatterDocument matter = told(told, List.of());
        Assessment assessment = rules.judge(matter);
        int most = assessment.route().stages().stream()
                .mapToInt(stage -> stage.bodies().size())
                .sum();
        int taken = 0;
        while (!assessment.trail().next().isEmpty()) {
            assertThat(taken++).as("decisions").isLessThan(most);
            List<Decision> more = new ArrayList<>(matter.matter().orElseThrow().decisions());
            more.add(next(assessment, always, more.size()));
            matter = told(matter, more);
            assessment = rules.judge(matter);
            assertThat(assessment.trail().outOfOrder()).isEmpty();
        }
        boolean settled = assessment.route().status() == Route.Status.DETERMINED;
        assertThat(assessment.trail().standing() == Standing.UNDER_WAY).isEqualTo(!settled);
        if (settled && always.isPositive()) {
            assertThat(assessment.trail().standing()).isEqualTo(Standing.DECIDED);
        }
    }

    @Property(tries = 150, seed = "904", edgeCases = EdgeCasesMode.NONE)
    void one_more_principal_has_a_body_that_decides_for_it_or_it_is_said_that_it_has_none(
            @ForAll("ruleSets") RuleSet rules, @ForAll("matters") MatterDocument told) {
        MatterDocument few = affecting(told, List.of(Id.of("2303")));
        MatterDocument more = affecting(told, List.of(Id.of("2303"), Id.of("2380"), Id.of("23")));
        for (MatterDocument matter : List.of(few, more)) {
            Assessment assessment = rules.judge(matter);
            Set<Id> decidedFor = new HashSet<>();
            assessment.route().stages().stream()
                    .filter(RouteStage::isBinding)
                    .flatMap(stage -> stage.bodies().stream())
                    .forEach(body -> decidedFor.addAll(body.principals()));
            boolean all = decidedFor.containsAll(matter.matter().orElseThrow().principals());
            boolean none = assessment.route().stages().stream().noneMatch(RouteStage::isBinding);
            assertThat(all
                            || none
                            || assessment.findings().stream().anyMatch(one -> NOBODY_DECIDES.contains(one.code())))
                    .isTrue();
        }
    }

    /** Whether a stage comes before another without being a branch beside it, or a rung of the same ladder. */
    private static Predicate<Integer> isBefore(List<RouteStage> stages, int later) {
        return earlier -> {
            if (earlier >= later) {
                return false;
            }
            boolean joined = stages.subList(earlier, later + 1).stream()
                    .anyMatch(stage -> stage.branch().isEmpty());
            boolean sameBranch =
                    stages.get(earlier).branch().equals(stages.get(later).branch());
            boolean sameLadder = stages.subList(earlier + 1, later + 1).stream()
                    .filter(stage -> stage.branch().equals(stages.get(later).branch()))
                    .allMatch(stage -> stage.rung().isPresent());
            return (joined || sameBranch) && !(sameBranch && sameLadder);
        };
    }

    private static Decision next(Assessment assessment, Outcome outcome, int number) {
        int index = assessment.trail().next().get(0);
        RouteStage stage = assessment.route().stages().get(index);
        NamedBody body = assessment.trail().steps().get(index).waitingFor().get(0);
        DecisionBuilder decision = Decision.builder(
                        "n" + number, body.id().value(), stage.act().value())
                .outcome(outcome)
                .on(Days.TODAY.plusDays(number));
        Optional<Id> own = body.own() ? body.principals().stream().findFirst() : Optional.empty();
        return own.map(principal -> decision.principal(principal.value()))
                .orElse(decision)
                .build();
    }

    private static MatterDocument guideline(MatterDocument document) {
        Matter matter = document.matter().orElseThrow();
        return document.with(
                document.parties(), matter.toBuilder().kind("guideline").build());
    }

    private static MatterDocument told(MatterDocument document, List<Decision> decisions) {
        Matter matter = document.matter().orElseThrow();
        return document.with(
                document.parties(), matter.toBuilder().decisions(decisions).build());
    }

    private static MatterDocument affecting(MatterDocument document, List<Id> principals) {
        return document.with(document.parties(), document.matter().orElseThrow().withPrincipals(principals));
    }
}
