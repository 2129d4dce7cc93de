package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.decision.MatterText;
import se.samspel.joint.Annex;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.joint.LargerChange;
import se.samspel.joint.Revision;
import se.samspel.time.Period;

/** When a plan is valid, and when it is looked at anew. */
class RevisionRulesTest {

    private static final LocalDate DAY = SomePlan.DAY;

    @Test
    void a_plan_says_when_it_is_valid() {
        assertThat(SomePlan.violates(SomePlan.plan(), RevisionRules.VALID)).isTrue();
        assertThat(SomePlan.violates(SomePlan.plan().valid(Period.of(DAY, DAY)), RevisionRules.VALID))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, false",
        "2026-01-02, 2026-12-30, false",
        "2025-12-31, 2026-12-31, true",
        "2026-01-01, 2027-01-01, true",
        "          , 2026-12-31, true",
        "2026-01-01,           , true",
    })
    void an_annex_is_valid_only_while_its_parent_is(LocalDate from, LocalDate until, boolean violated) {
        JointPlanBuilder annex = annexOf(Optional.of(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
                .valid(new Period(Optional.ofNullable(from), Optional.ofNullable(until)));

        assertThat(SomePlan.violates(annex, RevisionRules.WITHIN_PARENT)).isEqualTo(violated);
    }

    @Test
    void an_annex_to_a_plan_without_an_end_may_go_on_without_one() {
        Period open = new Period(Optional.of(DAY), Optional.empty());

        assertThat(SomePlan.violates(annexOf(Optional.of(open)).valid(open), RevisionRules.WITHIN_PARENT))
                .isFalse();
    }

    @Test
    void where_it_is_not_told_when_the_parent_is_valid_that_is_asked_for() {
        JointPlanBuilder annex = annexOf(Optional.empty()).valid(Period.of(DAY, DAY));

        assertThat(SomePlan.violates(annex, RevisionRules.WITHIN_PARENT)).isFalse();
        assertThat(SomePlan.leavesOpen(annex, RevisionRules.WITHIN_PARENT)).isTrue();
        assertThat(SomePlan.leavesOpen(annexOf(Optional.empty()), RevisionRules.WITHIN_PARENT))
                .isFalse();
    }

    @Test
    void an_annex_has_a_version_of_its_own() {
        assertThat(SomePlan.violates(SomePlan.plan(), RevisionRules.OWN_VERSION))
                .isFalse();
        assertThat(SomePlan.violates(annexOf(Optional.empty()), RevisionRules.OWN_VERSION))
                .isTrue();
        assertThat(SomePlan.violates(annexOf(Optional.empty()).versions(versions(DAY)), RevisionRules.OWN_VERSION))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-03, ''",
        "2025-11-02, ''",
        "2025-11-01, 'Planen är 0,03 månader sen med sin revidering enligt vad den själv säger; det bör vara högst 0 månader.'",
        "2025-08-02, 'Planen är 3 månader sen med sin revidering enligt vad den själv säger; det bör vara högst 0 månader.'",
    })
    void a_plan_that_is_revised_every_twelfth_month_is_late_after_the_twelfth(LocalDate version, String text) {
        JointPlanBuilder plan = SomePlan.plan()
                .versions(versions(LocalDate.of(2020, 1, 1), version))
                .revision(new Revision(Optional.of(12), List.of()));

        assertThat(SomePlan.swedish(plan, RevisionRules.IN_TIME)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void a_plan_has_run_out_the_day_after_its_last(int days, boolean out) {
        JointPlanBuilder plan =
                SomePlan.plan().valid(new Period(Optional.of(DAY.minusYears(1)), Optional.of(DAY.plusDays(days))));

        assertThat(SomePlan.violates(plan, RevisionRules.EXPIRED)).isEqualTo(out);
    }

    @Test
    void a_version_of_a_day_to_come_is_none_yet() {
        JointPlanBuilder plan = SomePlan.plan()
                .versions(versions(DAY.minusMonths(13), DAY.plusDays(1)))
                .revision(new Revision(Optional.of(12), List.of()));

        assertThat(SomePlan.violates(plan, RevisionRules.IN_TIME)).isTrue();
    }

    @Test
    void of_versions_without_a_day_it_is_asked_when_they_came_and_of_none_nothing_is() {
        JointPlanBuilder plan = SomePlan.plan().revision(new Revision(Optional.of(12), List.of()));

        assertThat(SomePlan.leavesOpen(plan, RevisionRules.IN_TIME)).isFalse();
        assertThat(SomePlan.leavesOpen(
                        plan.versions(
                                List.of(new MatterText(Id.of("v1"), Optional.empty(), Optional.empty(), List.of()))),
                        RevisionRules.IN_TIME))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, ''",
        "2026-06-02, 'Planen har inte fått någon ny version efter större förändringar: En ny vårdcentral.'",
        "          , 'Planen har inte fått någon ny version efter större förändringar: En ny vårdcentral.'",
        "2026-11-02, 'Planen har inte fått någon ny version efter större förändringar: En ny vårdcentral.'",
        "2026-11-03, ''",
    })
    void a_larger_change_after_the_last_version_is_named_once_it_has_come(LocalDate change, String text) {
        LargerChange centre = new LargerChange(
                Id.of("centre"), Optional.of("En ny vårdcentral"), Optional.ofNullable(change), List.of());
        JointPlanBuilder plan = SomePlan.plan()
                .versions(versions(LocalDate.of(2026, 6, 1)))
                .revision(new Revision(Optional.empty(), List.of(centre)));

        assertThat(SomePlan.swedish(plan, RevisionRules.CHANGES_MET)).isEqualTo(text);
    }

    private static JointPlanBuilder annexOf(Optional<Period> valid) {
        return SomePlan.plan()
                .annexOf(new Annex(
                        Id.of("parent"),
                        Optional.empty(),
                        valid,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static List<MatterText> versions(LocalDate... days) {
        return Stream.of(days)
                .map(day -> new MatterText(Id.of("v" + day), Optional.of(day), Optional.empty(), List.of()))
                .toList();
    }
}
