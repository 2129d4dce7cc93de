package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.MatterDocument;
import se.samspel.joint.Initiator;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.joint.Origin;
import se.samspel.joint.Origins;
import se.samspel.joint.PlanActivity;
import se.samspel.joint.PlanScope;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.Route;

/** Whom a joint plan is for, who sets it going, and what it starts from. */
class JointPlanRulesTest {

    private static final Optional<LocalDate> EARLIER = Optional.of(SomePlan.DAY.minusMonths(1));

    @Test
    void a_plan_says_whether_it_is_for_a_municipality_or_for_the_county() {
        assertThat(SomePlan.violates(SomePlan.plan(), JointPlanRules.SCOPE)).isTrue();
        for (PlanScope scope : PlanScope.values()) {
            assertThat(SomePlan.violates(SomePlan.plan().scope(scope), JointPlanRules.SCOPE))
                    .isFalse();
        }
    }

    @Test
    void a_plan_without_a_region_or_without_a_municipality_is_not_joint() {
        assertThat(SomePlan.violates(SomePlan.plan(), JointPlanRules.REGION)).isFalse();
        assertThat(SomePlan.violates(SomePlan.plan(), JointPlanRules.MUNICIPALITY))
                .isFalse();
        assertThat(SomePlan.swedish(SomePlan.plan().parties(List.of(SomePlan.TOWN)), JointPlanRules.REGION))
                .isEqualTo("Planen har 0 regioner bland parterna; det bör vara minst 1, för uppdraget är gemensamt.");
        assertThat(SomePlan.violates(
                        SomePlan.plan().parties(List.of(SomePlan.REGION, SomePlan.CLINIC)),
                        JointPlanRules.MUNICIPALITY))
                .isTrue();
    }

    @Test
    void every_municipality_and_the_region_initiate_the_plan_by_their_directors() {
        JointPlanBuilder all = SomePlan.plan()
                .initiators(List.of(
                        initiator("a", "14", "region-director", EARLIER),
                        initiator("b", "1494", "municipal-director", EARLIER),
                        initiator("c", "1471", "municipal-director", Optional.empty())));

        assertThat(SomePlan.judge(all).findings())
                .extracting(Finding::code)
                .doesNotContain(JointPlanRules.INITIATED_BY_MUNICIPALITY.id(), JointPlanRules.INITIATED_BY_REGION.id());
    }

    @Test
    void a_municipality_whose_director_has_not_initiated_it_is_named() {
        JointPlanBuilder plan =
                SomePlan.plan().initiators(List.of(initiator("b", "1494", "municipal-director", EARLIER)));

        assertThat(SomePlan.judge(plan).findings())
                .filteredOn(finding -> finding.code().equals(JointPlanRules.INITIATED_BY_MUNICIPALITY.id()))
                .extracting(finding -> finding.message().text().sv())
                .containsExactly("Huvudmannen \u201dByn\u201d har inte initierat planen genom sin kommundirektör.");
        assertThat(SomePlan.violates(plan, JointPlanRules.INITIATED_BY_REGION)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "14, municipal-director, 0",
        "14, region-director, 1",
        "1494, region-director, 0",
    })
    void another_office_another_party_or_a_day_to_come_is_no_initiation_by_the_region(
            String party, String office, int daysAhead) {
        Initiator initiator = initiator("a", party, office, Optional.of(SomePlan.DAY.plusDays(daysAhead)));

        assertThat(SomePlan.violates(
                        SomePlan.plan().initiators(List.of(initiator)), JointPlanRules.INITIATED_BY_REGION))
                .isTrue();
    }

    @Test
    void on_the_day_itself_the_plan_is_initiated() {
        Initiator initiator = initiator("a", "14", "region-director", Optional.of(SomePlan.DAY));

        assertThat(SomePlan.violates(
                        SomePlan.plan().initiators(List.of(initiator)), JointPlanRules.INITIATED_BY_REGION))
                .isFalse();
    }

    @Test
    void a_plan_starts_from_the_target_picture_and_the_core_values_of_the_county() {
        JointPlanBuilder picture =
                SomePlan.plan().origins(new Origins(Optional.of(origin("picture")), Optional.empty(), List.of()));
        JointPlanBuilder values =
                SomePlan.plan().origins(new Origins(Optional.empty(), Optional.of(origin("values")), List.of()));

        assertThat(SomePlan.violates(picture, JointPlanRules.TARGET_PICTURE)).isFalse();
        assertThat(SomePlan.violates(picture, JointPlanRules.CORE_VALUES)).isTrue();
        assertThat(SomePlan.violates(values, JointPlanRules.TARGET_PICTURE)).isTrue();
        assertThat(SomePlan.violates(values, JointPlanRules.CORE_VALUES)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_plan_has_at_least_one_goal(int goals) {
        List<JointGoal> some = List.of(goal("a", "Målet"), goal("b", "Målet")).subList(0, goals);

        assertThat(SomePlan.violates(SomePlan.plan().goals(some), JointPlanRules.GOALS))
                .isEqualTo(goals < 1);
    }

    @Test
    void a_goal_is_in_words_and_makes_something_concrete_that_the_plan_starts_from() {
        JointGoal bare = new JointGoal(Id.of("bare"), Optional.empty(), List.of());

        assertThat(SomePlan.violates(SomePlan.plan().goals(List.of(bare)), JointPlanRules.GOAL_TEXT))
                .isTrue();
        assertThat(SomePlan.violates(SomePlan.plan().goals(List.of(bare)), JointPlanRules.GOAL_REFINES))
                .isTrue();
        assertThat(SomePlan.violates(
                        SomePlan.plan().goals(List.of(goal("a", "Målet", "picture"))), JointPlanRules.GOAL_TEXT))
                .isFalse();
        for (List<Id> origins : List.of(SomePlan.ids("picture"), SomePlan.ids("picture", "values"))) {
            JointGoal goal = new JointGoal(Id.of("g"), Optional.empty(), origins);
            assertThat(SomePlan.violates(SomePlan.plan().goals(List.of(goal)), JointPlanRules.GOAL_REFINES))
                    .isFalse();
        }
    }

    @Test
    void an_activity_that_works_towards_no_goal_is_told() {
        PlanActivity idle = new PlanActivity(Id.of("idle"), Optional.empty(), Optional.empty(), List.of(), List.of());
        PlanActivity busy =
                new PlanActivity(Id.of("busy"), Optional.empty(), Optional.empty(), List.of(), SomePlan.ids("a"));
        JointPlanBuilder plan = SomePlan.plan().goals(List.of(goal("a", "Målet")));

        assertThat(SomePlan.violates(plan.activities(List.of(idle)), JointPlanRules.ACTIVITY_SERVES))
                .isTrue();
        assertThat(SomePlan.violates(plan.activities(List.of(busy)), JointPlanRules.ACTIVITY_SERVES))
                .isFalse();
    }

    @Test
    void a_plan_that_nobody_is_to_decide_on_asks_for_no_route() {
        assertThat(SomePlan.judge(SomePlan.plan()).route().status()).isEqualTo(Route.Status.NONE);
    }

    @ParameterizedTest
    @CsvSource({"14 1494", "14", "1494", "''"})
    void whoever_is_affected_the_source_does_not_say_who_adopts_the_plan(String principals) {
        Matter matter = Matter.builder("adoption", "adopt-joint-plan")
                .principals(principals.isEmpty() ? List.of() : SomePlan.ids(principals.split(" ")))
                .build();
        Assessment plan = SomePlan.judge(SomePlan.plan().matter(matter));
        Assessment alone = RuleSets.of(new BaseRules())
                .find("base", SomePlan.DAY)
                .orElseThrow()
                .judge(new MatterDocument(
                        Id.of("matter"),
                        "Ärendet",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(SomePlan.REGION, SomePlan.TOWN),
                        Optional.of(matter),
                        List.of()));

        for (Assessment assessment : List.of(plan, alone)) {
            assertThat(assessment.route().status()).isEqualTo(Route.Status.NOT_STATED);
            assertThat(assessment.outcome()).isEqualTo(Assessment.Outcome.OPEN);
            assertThat(assessment.route().source().orElseThrow().clause()).isEqualTo("Ledningsnivåer");
        }
    }

    private static Initiator initiator(String id, String party, String office, Optional<LocalDate> on) {
        return new Initiator(Id.of(id), Optional.of(Id.of(party)), Optional.of(Id.of(office)), on);
    }

    private static Origin origin(String id) {
        return new Origin(Id.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static JointGoal goal(String id, String text, String... refines) {
        return new JointGoal(Id.of(id), Optional.of(text), SomePlan.ids(refines));
    }
}
