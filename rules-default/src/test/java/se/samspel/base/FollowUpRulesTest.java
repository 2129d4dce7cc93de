package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.followup.DataAccess;
import se.samspel.followup.Direction;
import se.samspel.followup.FollowUp;
import se.samspel.followup.FollowUpDecision;
import se.samspel.followup.Measure;
import se.samspel.followup.Observation;
import se.samspel.followup.Target;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.fact.FollowUpFacts;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.TrendFacts;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** How the base looks at the follow-up of a joint plan. */
class FollowUpRulesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 6);
    private static final RuleSet BASE =
            RuleSets.of(new BaseRules()).find("base", DAY).orElseThrow();

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void a_decision_on_follow_up_counts_from_its_day(int daysFromNow, boolean violated) {
        FollowUpDecision decision = new FollowUpDecision(
                Optional.of(DAY.plusDays(daysFromNow)), Optional.empty(), Optional.of("twice a year"));

        assertThat(violates(FollowUpRules.DECIDED, plan -> plan.followUp(with(decision))))
                .isEqualTo(violated);
    }

    @Test
    void a_decision_that_does_not_say_how_is_none_and_one_without_a_day_is_one() {
        FollowUpDecision empty = new FollowUpDecision(Optional.of(DAY), Optional.empty(), Optional.empty());
        FollowUpDecision undated = new FollowUpDecision(Optional.empty(), Optional.empty(), Optional.of("yearly"));

        assertThat(finding(FollowUpRules.DECIDED, plan -> plan.followUp(with(empty)))
                        .orElseThrow()
                        .where())
                .isEqualTo(new Finding.Where("/followUp/decision", Optional.of("text")));
        assertThat(violates(FollowUpRules.DECIDED, plan -> plan.followUp(with(undated))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "2, false"})
    void one_measure_is_enough(int number, boolean violated) {
        assertThat(violates(
                        FollowUpRules.MEASURES,
                        plan -> plan.followUp(measures(IntStream.range(0, number)
                                .mapToObj(i -> measure("m" + i))
                                .toArray(Measure[]::new)))))
                .isEqualTo(violated);
    }

    @Test
    void a_measure_is_told_what_it_lacks_in_one_notice() {
        Finding finding = finding(FollowUpRules.MEASURE_STATED, plan -> plan.followUp(measures(measure("m"))))
                .orElseThrow();

        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message().text().sv())
                .isEqualTo("Måttet m saknar utgångsläge (baseline), riktning (direction), nivå (levels), namn (name),"
                        + " källa (source), målvärde (target); utan det visar måttet inte om resultaten förbättras.");
        assertThat(finding.where().path()).isEqualTo("/followUp/measures/0");
    }

    @Test
    void a_measure_that_states_everything_lacks_nothing_and_one_that_is_not_steered_needs_no_target() {
        assertThat(violates(
                        FollowUpRules.MEASURE_STATED,
                        plan -> plan.followUp(measures(complete(Direction.HIGHER, Optional.of(aim(10)))))))
                .isFalse();
        assertThat(violates(
                        FollowUpRules.MEASURE_STATED,
                        plan -> plan.followUp(measures(complete(Direction.LOWER, Optional.empty())))))
                .isTrue();
        assertThat(violates(
                        FollowUpRules.MEASURE_STATED,
                        plan -> plan.followUp(measures(complete(Direction.NEUTRAL, Optional.empty())))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10, , , false", "10, , 0, false", "10, 20, 5, true", ", 20, 5, false", ", 20, 0, true", ", 20, , true"
    })
    void a_target_that_is_told_twice_or_is_a_change_of_no_number_is_not_stated(
            BigDecimal value, BigDecimal percent, BigDecimal baseline, boolean lacks) {
        Measure measure = complete(
                Direction.HIGHER,
                Optional.of(new Target(Optional.ofNullable(value), Optional.ofNullable(percent), Optional.empty())));
        Measure begun = Optional.ofNullable(baseline)
                .map(number -> from(new Observation(Optional.of(DAY), Optional.of(number), Optional.empty()), measure))
                .orElse(measure);

        assertThat(violates(FollowUpRules.MEASURE_STATED, plan -> plan.followUp(measures(begun))))
                .isEqualTo(lacks);
    }

    @Test
    void goals_without_a_measure_or_an_activity_are_named_where_that_is_to_be_written() {
        UnaryOperator<JointPlanBuilder> plan =
                some -> some.goals(List.of(goal("g"), goal("h"))).followUp(measures(of("m", "g")));

        assertThat(finding(FollowUpRules.GOALS_MEASURED, plan)).hasValueSatisfying(finding -> {
            assertThat(finding.message().text())
                    .isEqualTo(Text.of(
                            "Planen har inget uppföljningsmått för \u201dMål h\u201d.",
                            "The plan has no follow-up measure for \u201cMål h\u201d."));
            assertThat(finding.where().path()).isEqualTo("/followUp/measures");
        });
        assertThat(finding(FollowUpRules.GOALS_ACTED_ON, plan))
                .hasValueSatisfying(finding ->
                        assertThat(finding.where()).isEqualTo(new Finding.Where("", Optional.of("activities"))));
        assertThat(violates(FollowUpRules.GOALS_MEASURED, some -> some.goals(List.of(goal("g")))))
                .as("that there is no measure at all is told once")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(value = {"'', true", "g, false", "g h, false"})
    void a_measure_follows_something(String goals, boolean violated) {
        String[] ids = goals.isEmpty() ? new String[0] : goals.split(" ");

        assertThat(violates(
                        FollowUpRules.MEASURE_FOLLOWS,
                        plan -> plan.goals(List.of(goal("g"), goal("h"))).followUp(measures(of("m", ids)))))
                .isEqualTo(violated);
    }

    @Test
    void those_without_access_to_data_are_named_and_so_are_those_of_whom_it_is_not_told() {
        UnaryOperator<JointPlanBuilder> plan = some -> some.parties(List.of(
                        Party.of("region", Party.REGION, "Regionen"),
                        Party.of("city", Party.MUNICIPALITY, "Staden"),
                        Party.of("town", Party.MUNICIPALITY, "Köpingen"),
                        Party.of("clinic", Party.PRIVATE_PROVIDER, "Kliniken"),
                        Party.of("union", Party.MUNICIPAL_ASSOCIATION, "Kommunförbundet")))
                .followUp(new FollowUp(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(access("region", true), access("city", false))));

        assertThat(finding(FollowUpRules.DATA, plan)).hasValueSatisfying(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().text().sv()).contains(" Staden saknar ");
            assertThat(finding.where().path()).isEqualTo("/followUp/access");
        });
        assertThat(finding(FollowUpRules.DATA_STATED, plan)).hasValueSatisfying(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
            assertThat(finding.message().text().sv()).contains(" Kliniken, Köpingen har ");
        });
    }

    @Test
    void a_county_can_ask_for_a_story_at_each_level_and_for_targets_reached() {
        Source source = Source.text("Länets plan", "Uppföljning");
        Layer county = Layer.of("county", "1")
                .under("base")
                .add(Requirement.of("county.stories", JointScopes.JOINT_PLAN)
                        .must(FollowUpFacts.LEVELS_WITHOUT_STORY.isEmpty())
                        .otherwise(
                                Severity.WARNING,
                                Text.of("{who} saknar berättelse på {value}.", "{who} lacks a story at {value}."),
                                Text.of("Berätta.", "Tell one."))
                        .source(source))
                .add(Requirement.of("county.missed", JointScopes.MEASURE)
                        .must(TrendFacts.MISSED.is(false))
                        .otherwise(
                                Severity.WARNING,
                                Text.of("{who} nåddes inte i tid.", "{who} was not reached in time."),
                                Text.of("Ta upp det.", "Take it up."))
                        .source(source));
        RuleSet rules = RuleSets.of(Stream.concat(new BaseRules().layers().stream(), Stream.of(county))
                        .toList())
                .find("county", DAY)
                .orElseThrow();
        Measure missed = complete(
                Direction.HIGHER,
                Optional.of(new Target(Optional.of(BigDecimal.TEN), Optional.empty(), Optional.of(DAY.minusDays(1)))),
                shown(DAY.minusDays(1), 9));

        assertThat(rules.judge(JointPlan.builder("p", "Planen")
                                .on(DAY)
                                .followUp(measures(missed))
                                .build())
                        .findings())
                .filteredOn(finding -> finding.layer().equals(Id.of("county")))
                .extracting(finding -> finding.message().text().sv())
                .containsExactlyInAnyOrder(
                        "Planen saknar berättelse på makronivån, mesonivån, mikronivån.",
                        "Måttet \u201dFall\u201d nåddes inte i tid.");
    }

    private static boolean violates(Requirement rule, UnaryOperator<JointPlanBuilder> told) {
        return finding(rule, told).isPresent();
    }

    private static Optional<Finding> finding(Requirement rule, UnaryOperator<JointPlanBuilder> told) {
        return BASE.judge(told.apply(JointPlan.builder("p", "Planen").on(DAY)).build()).findings().stream()
                .filter(finding -> finding.code().equals(rule.id()))
                .findFirst();
    }

    private static FollowUp with(FollowUpDecision decision) {
        return new FollowUp(Optional.of(decision), List.of(), List.of(), List.of());
    }

    private static FollowUp measures(Measure... measures) {
        return new FollowUp(Optional.empty(), List.of(measures), List.of(), List.of());
    }

    private static JointGoal goal(String id) {
        return new JointGoal(Id.of(id), Optional.of("Mål " + id), List.of());
    }

    private static DataAccess access(String party, boolean granted) {
        return new DataAccess(
                Id.of("access-" + party),
                Optional.of(Id.of(party)),
                Optional.empty(),
                Optional.of(granted),
                Optional.empty());
    }

    private static Measure measure(String id, Observation... observations) {
        return new Measure(
                Id.of(id),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(observations),
                List.of(),
                List.of());
    }

    private static Measure of(String id, String... goals) {
        return new Measure(
                Id.of(id),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                ids(goals),
                List.of());
    }

    private static Measure complete(Direction direction, Optional<Target> target, Observation... observations) {
        return new Measure(
                Id.of("m"),
                Optional.of("Fall"),
                List.of(Id.of("macro")),
                Optional.of("registret"),
                Optional.empty(),
                Optional.of(direction),
                Optional.empty(),
                Optional.of(noData(DAY)),
                target,
                List.of(observations),
                List.of(),
                List.of());
    }

    private static Measure from(Observation baseline, Measure measure) {
        return new Measure(
                measure.id(),
                measure.name(),
                measure.levels(),
                measure.source(),
                measure.perspective(),
                measure.direction(),
                measure.unit(),
                Optional.of(baseline),
                measure.target(),
                measure.observations(),
                measure.goals(),
                measure.activities());
    }

    private static Target aim(long value) {
        return new Target(Optional.of(BigDecimal.valueOf(value)), Optional.empty(), Optional.empty());
    }

    private static Observation shown(LocalDate day, long value) {
        return new Observation(Optional.of(day), Optional.of(BigDecimal.valueOf(value)), Optional.empty());
    }

    private static Observation noData(LocalDate day) {
        return new Observation(Optional.of(day), Optional.empty(), Optional.of("går inte att få fram"));
    }

    private static List<Id> ids(String... ids) {
        return List.of(ids).stream().map(Id::of).toList();
    }
}
