package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.base.LedPlans.DAY;
import static se.samspel.base.LedPlans.described;
import static se.samspel.base.LedPlans.findings;
import static se.samspel.base.LedPlans.lead;
import static se.samspel.base.LedPlans.leavesOpen;
import static se.samspel.base.LedPlans.pair;
import static se.samspel.base.LedPlans.seat;
import static se.samspel.base.LedPlans.until;
import static se.samspel.base.LedPlans.violates;
import static se.samspel.base.LedPlans.with;
import static se.samspel.base.LedPlans.withPairs;
import static se.samspel.base.LedPlans.withSystems;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Seat;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.leadership.SupportSystem;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** Levels, leads in pairs and support, as the base sees them. */
class LeadershipRulesTest {

    @Test
    void a_level_without_an_objective_is_named_and_one_that_is_described_is_not() {
        JointPlan plan = with(List.of(described("micro"), described("macro")), List.of());

        Finding found = findings(plan, LeadershipRules.OBJECTIVES).get(0);

        assertThat(found.severity()).isEqualTo(Severity.NOTICE);
        assertThat(found.message().text())
                .isEqualTo(Text.of(
                        "Planen beskriver ingen målsättning för mesonivån.",
                        "The plan states no objective for the meso level."));
        assertThat(found.where().path()).isEqualTo("/leadership/levels");
        assertThat(violates(
                        with(List.of(described("micro"), described("meso"), described("macro")), List.of()),
                        LeadershipRules.OBJECTIVES))
                .isFalse();
    }

    @Test
    void a_plan_without_any_levels_is_told_where_to_write_them() {
        Finding found = findings(withPairs(), LeadershipRules.OBJECTIVES).get(0);

        assertThat(found.where().path()).isEmpty();
        assertThat(found.where().missing()).contains("leadership/levels");
    }

    @Test
    void a_described_level_says_what_it_answers_for() {
        PlanLevel bare = new PlanLevel(Id.of("meso"), Optional.empty(), Optional.empty(), List.of(), List.of());

        assertThat(violates(with(List.of(bare), List.of()), LeadershipRules.DUTIES))
                .isTrue();
        assertThat(violates(with(List.of(described("meso")), List.of()), LeadershipRules.DUTIES))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} seats: violated {1}")
    @CsvSource({"0, true", "1, false", "2, false"})
    void a_described_level_says_who_leads_there(int seats, boolean violated) {
        Seat[] all =
                IntStream.range(0, seats).mapToObj(i -> seat("s" + i, "23")).toArray(Seat[]::new);

        assertThat(violates(with(List.of(described("meso", all)), List.of()), LeadershipRules.SEATS))
                .isEqualTo(violated);
    }

    @Test
    void a_level_where_nobody_leads_in_pairs_any_more_is_named() {
        PairedLeads former = pair("p1", "micro", until(lead("r", "23"), DAY.minusDays(1)));
        PairedLeads last = pair("p2", "meso", until(lead("r", "23"), DAY));

        assertThat(findings(withPairs(former, last), LeadershipRules.EVERY_LEVEL))
                .extracting(found -> found.message().text().en())
                .containsExactly("The plan has no paired leads at the macro level, the micro level.");
    }

    @Test
    void a_pair_says_at_which_level_it_leads() {
        PairedLeads nowhere = new PairedLeads(Id.of("p"), Optional.empty(), Optional.empty(), List.of());

        assertThat(violates(withPairs(nowhere), LeadershipRules.PAIR_LEVEL)).isTrue();
        assertThat(violates(withPairs(pair("p", "micro")), LeadershipRules.PAIR_LEVEL))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} on the region''s side and {1} on the municipal: violated {2} and {3}")
    @CsvSource({
        "0, 0, true, true",
        "0, 1, true, false",
        "1, 0, false, true",
        "1, 1, false, false",
        "2, 1, true, false",
        "1, 2, false, true"
    })
    void there_is_one_of_a_pair_on_each_side(int region, int municipal, boolean regionSide, boolean municipalSide) {
        Holder[] leads = Stream.concat(
                        IntStream.range(0, region).mapToObj(i -> lead("r" + i, i == 0 ? "clinic" : "23")),
                        IntStream.range(0, municipal).mapToObj(i -> lead("m" + i, "2380")))
                .toArray(Holder[]::new);
        JointPlan plan = withPairs(pair("p", "micro", leads));

        assertThat(violates(plan, LeadershipRules.REGION_SIDE)).isEqualTo(regionSide);
        assertThat(violates(plan, LeadershipRules.MUNICIPAL_SIDE)).isEqualTo(municipalSide);
        assertThat(violates(plan, LeadershipRules.ACROSS)).isFalse();
    }

    @Test
    void a_vacancy_is_told_with_the_number_and_the_limit() {
        Finding found = findings(withPairs(pair("p", "micro", lead("r", "23"))), LeadershipRules.MUNICIPAL_SIDE)
                .get(0);

        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.message().text().sv())
                .isEqualTo(
                        "Parhästarna p har 0 personer på kommunernas sida den dag som prövas; det bör vara 1 person.");
        assertThat(found.where().path()).isEqualTo("/leadership/pairs/0/leads");
    }

    @Test
    void one_person_on_both_sides_is_no_pair() {
        JointPlan alone = withPairs(pair("p", "micro", lead("both", "clinic"), lead("both", "2380")));
        JointPlan two = withPairs(pair("p", "micro", lead("r", "clinic"), lead("m", "2380")));
        JointPlan moved =
                withPairs(pair("p", "micro", until(lead("both", "clinic"), DAY.minusDays(1)), lead("both", "2380")));
        JointPlan unsided = withPairs(pair("p", "micro", lead("r", "clinic"), lead("r", "nobody")));

        Finding found = findings(alone, LeadershipRules.TWO_PERSONS).get(0);

        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.message().text().sv())
                .isEqualTo("Parhästarna p är en och samma person på båda sidor av gränsen.");
        assertThat(found.where().path()).isEqualTo("/leadership/pairs/0/leads");
        assertThat(violates(two, LeadershipRules.TWO_PERSONS)).isFalse();
        assertThat(violates(moved, LeadershipRules.TWO_PERSONS)).isFalse();
        assertThat(leavesOpen(unsided, LeadershipRules.TWO_PERSONS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "clinic"})
    void two_on_one_and_the_same_side_are_no_pair_across_the_border(String other) {
        JointPlan plan = withPairs(pair("p", "micro", lead("r", "23"), lead("s", other)));

        assertThat(violates(plan, LeadershipRules.ACROSS)).isTrue();
        assertThat(violates(plan, LeadershipRules.REGION_SIDE)).isFalse();
        assertThat(violates(plan, LeadershipRules.MUNICIPAL_SIDE)).isFalse();
    }

    @Test
    void one_who_has_followed_upon_another_is_not_two() {
        JointPlan plan = withPairs(
                pair("p", "micro", until(lead("r1", "23"), DAY.minusDays(1)), lead("r2", "23"), lead("m", "2380")));

        assertThat(violates(plan, LeadershipRules.REGION_SIDE)).isFalse();
    }

    @Test
    void somebody_whose_party_nobody_has_said_leaves_it_open() {
        JointPlan plan = withPairs(pair("p", "micro", Holder.of("r"), lead("m", "2380")));

        assertThat(leavesOpen(plan, LeadershipRules.REGION_SIDE)).isTrue();
    }

    @Test
    void support_is_described_as_it_is_and_as_it_must_become() {
        SupportSystem bare = new SupportSystem(Id.of("s"), Optional.empty(), Optional.empty(), Optional.empty());
        SupportSystem whole = new SupportSystem(
                Id.of("s"), Optional.of("Planeringsverktyget"), Optional.of("Två system"), Optional.of("Ett"));

        assertThat(violates(withSystems(), SupportRules.SYSTEMS)).isTrue();
        assertThat(violates(withSystems(bare), SupportRules.SYSTEMS)).isFalse();
        assertThat(violates(withSystems(bare), SupportRules.TODAY)).isTrue();
        assertThat(violates(withSystems(bare), SupportRules.NEEDED)).isTrue();
        assertThat(violates(withSystems(whole), SupportRules.TODAY)).isFalse();
        assertThat(violates(withSystems(whole), SupportRules.NEEDED)).isFalse();
    }

    @Test
    void a_level_that_the_rules_do_not_know_is_an_error_wherever_it_is_named() {
        JointPlan plan = LedPlans.withIssues(
                with(List.of(described("mega")), List.of(pair("p", "nano"))),
                LedPlans.issue("i", LedPlans.rung("meso", DAY), LedPlans.rung("pico", DAY)));

        assertThat(LedPlans.BASE.judge(plan).findings())
                .filteredOn(found -> found.code().equals(Id.of("UNKNOWN_WORD")))
                .extracting(found -> found.where().path())
                .containsExactlyInAnyOrder(
                        "/leadership/levels/0/id", "/leadership/pairs/0/level", "/support/issues/0/rungs/1/level");
    }
}
