package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.followup.Direction;
import se.samspel.followup.Measure;
import se.samspel.followup.MeasureLine;
import se.samspel.followup.Observation;
import se.samspel.followup.Target;
import se.samspel.followup.Trend;
import se.samspel.joint.DataReach;
import se.samspel.joint.GoalLine;
import se.samspel.joint.GoalLine.Gap;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.fact.FollowUpFacts;
import se.samspel.rules.fact.JointScopes;

/** What holds for the follow-up of every plan. */
class FollowedPlansTest {

    private static final LocalDate DAY = Days.TODAY;

    @Example
    void every_trend_is_met_in_many_generated_measures() {
        Map<Trend, Integer> met = new EnumMap<>(Trend.class);
        Sample.of(JointPlans.wellFormed(), 1_000).stream()
                .flatMap(plan -> plan.followUp().measures().stream())
                .forEach(measure -> met.merge(MeasureLine.of(measure, DAY).trend(), 1, Integer::sum));

        assertThat(met).containsOnlyKeys(Trend.values());
        assertThat(met.values()).allMatch(times -> times >= 5);
    }

    @Property(tries = 300, seed = "2301", edgeCases = EdgeCasesMode.NONE)
    void a_trend_stays_when_the_direction_and_every_number_are_turned_round(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        assertThat(plan.followUp().measures()).allSatisfy(measure -> {
            MeasureLine line = MeasureLine.of(measure, DAY);
            MeasureLine mirrored = MeasureLine.of(turned(measure), DAY);

            assertThat(mirrored.trend()).isEqualTo(line.trend());
            assertThat(mirrored.reached()).isEqualTo(line.reached());
            assertThat(mirrored.missed()).isEqualTo(line.missed());
        });
    }

    @Property(tries = 300, seed = "2302", edgeCases = EdgeCasesMode.NONE)
    void the_order_of_observations_makes_no_difference(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan, @ForAll long order) {
        assertThat(plan.followUp().measures()).allSatisfy(measure -> {
            List<Observation> shuffled = new ArrayList<>(measure.observations());
            Collections.shuffle(shuffled, new Random(order));

            assertThat(MeasureLine.of(showing(measure, shuffled), DAY))
                    .usingRecursiveComparison()
                    .ignoringFields("measure")
                    .isEqualTo(MeasureLine.of(measure, DAY));
        });
    }

    @Property(tries = 300, seed = "2303", edgeCases = EdgeCasesMode.NONE)
    void that_there_is_no_data_never_reaches_a_target(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan, @ForAll int days) {
        Observation noData =
                new Observation(Optional.of(DAY.minusDays(days % 1_000)), Optional.empty(), Optional.of("none"));
        assertThat(plan.followUp().measures())
                .filteredOn(measure -> MeasureLine.of(measure, DAY).trend() != Trend.REACHED)
                .allSatisfy(measure -> {
                    List<Observation> more = new ArrayList<>(measure.observations());
                    more.add(noData);

                    assertThat(MeasureLine.of(showing(measure, more), DAY).trend())
                            .isNotEqualTo(Trend.REACHED);
                });
    }

    @Property(tries = 300, seed = "2304", edgeCases = EdgeCasesMode.NONE)
    void the_matrix_names_each_goal_exactly_once_and_its_gaps_are_those_that_rules_see(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        Assessment assessment = Judged.BASE.judge(plan);
        List<GoalLine> matrix = assessment.matrix();

        assertThat(matrix)
                .extracting(GoalLine::goal)
                .containsExactlyElementsOf(plan.goals().stream()
                        .sorted(Comparator.comparing(JointGoal::id))
                        .toList());
        assertThat(with(Gap.NO_ACTIVITY, matrix)).isEqualTo(seen(FollowUpFacts.GOALS_WITHOUT_ACTIVITY, plan));
        assertThat(with(Gap.NO_MEASURE, matrix)).isEqualTo(seen(FollowUpFacts.GOALS_WITHOUT_MEASURE, plan));
    }

    @Property(tries = 300, seed = "2305", edgeCases = EdgeCasesMode.NONE)
    void each_party_that_needs_data_has_it_lacks_it_or_is_not_told_of(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        DataReach reach = Judged.BASE.judge(plan).access().orElseThrow();
        List<Object> named = new ArrayList<>(reach.has());
        named.addAll(reach.lacks());
        named.addAll(reach.notStated());

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(plan.parties().stream()
                        .filter(party -> List.of(Party.REGION, Party.MUNICIPALITY, Party.PRIVATE_PROVIDER)
                                .contains(party.kind()))
                        .map(Party::id)
                        .toList());
    }

    private static List<String> with(Gap gap, List<GoalLine> matrix) {
        return matrix.stream()
                .filter(line -> line.gaps().contains(gap))
                .map(line -> line.goal().id().value())
                .toList();
    }

    private static List<String> seen(WordsFact fact, JointPlan plan) {
        CaseView view = new CaseView(plan, Judged.BASE);
        return view.single(JointScopes.JOINT_PLAN)
                .flatMap(whole -> fact.value(new Subject(view, JointScopes.JOINT_PLAN, whole)))
                .map(goals -> goals.stream().sorted().toList())
                .orElseThrow();
    }

    private static Measure turned(Measure measure) {
        UnaryOperator<Observation> turned =
                one -> new Observation(one.on(), one.value().map(BigDecimal::negate), one.noData());
        return new Measure(
                measure.id(),
                measure.name(),
                measure.levels(),
                measure.source(),
                measure.perspective(),
                measure.direction().map(FollowedPlansTest::turned),
                measure.unit(),
                measure.baseline().map(turned),
                measure.target()
                        .map(target -> new Target(
                                target.value().map(BigDecimal::negate),
                                target.changePercent().map(BigDecimal::negate),
                                target.by())),
                measure.observations().stream().map(turned).toList(),
                measure.goals(),
                measure.activities());
    }

    private static Direction turned(Direction direction) {
        return switch (direction) {
            case HIGHER -> Direction.LOWER;
            case LOWER -> Direction.HIGHER;
            case NEUTRAL -> Direction.NEUTRAL;
        };
    }

    private static Measure showing(Measure measure, List<Observation> observations) {
        return new Measure(
                measure.id(),
                measure.name(),
                measure.levels(),
                measure.source(),
                measure.perspective(),
                measure.direction(),
                measure.unit(),
                measure.baseline(),
                measure.target(),
                observations,
                measure.goals(),
                measure.activities());
    }
}
