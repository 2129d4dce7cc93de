package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.DAYS;
import static se.samspel.rules.Tiny.ROOT;
import static se.samspel.rules.Tiny.RULE;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Unregulated;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;

/** Versions of a layer and of what it stands on, from day to day. */
class VersionsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Layer OLD = Layer.of("child", "1").under("root").until(DAY.minusDays(1));
    private static final Layer NEW =
            Layer.of("child", "2").under("root").from(DAY).tighten(DAYS.to(5, 5), SOURCE);
    private static final Layer NEW_ROOT = Layer.of("root", "2")
            .from(DAY)
            .add(ROOT.changes().stream()
                    .map(change -> (Item) change.what())
                    .filter(item -> !item.id().value().equals("rule"))
                    .toArray(Item[]::new));

    @Test
    void two_versions_stand_side_by_side_and_the_day_chooses() {
        RuleSets all = Tiny.with(OLD, NEW);

        assertThat(all.problems()).isEmpty();
        assertThat(all.layers()).containsExactly(OLD, NEW, ROOT);
        assertThat(all.find("child", DAY.minusDays(1)).map(RuleSet::version)).contains("1");
        assertThat(all.find("child", DAY).map(RuleSet::version)).contains("2");
    }

    @Test
    void a_case_that_pins_a_version_keeps_it_and_is_told_that_another_is_in_force() {
        RuleSet pinned = Tiny.with(OLD, NEW).find("child@1", DAY).orElseThrow();
        Assessment assessment = pinned.judge(ProcessWork.builder("w", "W").build());

        assertThat(pinned.version()).isEqualTo("1");
        assertThat(pinned.isInForce()).isFalse();
        assertThat(pinned.asOf()).isEqualTo(DAY);
        assertThat(assessment.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(Tuple.tuple(Id.of("PINNED_VERSION"), Severity.NOTICE));
        assertThat(assessment.findings().get(0).message().text().en())
                .isEqualTo("The case is judged by child@1, which is in force until 2026-12-31, not on 2027-01-01.");
    }

    @Test
    void a_version_to_come_can_be_pinned_before_it_is_in_force() {
        RuleSet pinned = Tiny.with(OLD, NEW).find("child@2", DAY.minusDays(1)).orElseThrow();

        assertThat(pinned.version()).isEqualTo("2");
        assertThat(pinned.isInForce()).isFalse();
    }

    @Test
    void a_pinned_version_that_is_in_force_is_no_news() {
        RuleSet pinned = Tiny.with(OLD, NEW).find("child@2", DAY).orElseThrow();

        assertThat(pinned.judge(ProcessWork.builder("w", "W").build()).findings())
                .isEmpty();
    }

    @Test
    void a_pinned_version_stands_on_what_it_stood_on_when_it_was_in_force() {
        RuleSets all = RuleSets.of(List.of(ROOT.until(DAY.minusDays(1)), NEW_ROOT, OLD));

        assertThat(all.find("child@1", DAY.plusYears(1)).orElseThrow().layers())
                .extracting(Layer::name)
                .containsExactly("root@1", "child@1");
    }

    @Test
    void days_without_a_version_are_a_gap() {
        Layer later = NEW.from(DAY.plusDays(2));
        LayerProblem gap = Tiny.with(OLD, later).problems().get(0);

        assertThat(codes(OLD, later)).containsExactly("GAP_IN_VALIDITY");
        assertThat(gap.layer()).isEqualTo("child@2");
        assertThat(gap.other()).contains("child@1");
        assertThat(gap.message().en()).contains("from 2027-01-01 until 2027-01-02");
        assertThat(Tiny.with(OLD, later).find("child", DAY)).isEmpty();
        assertThat(Tiny.with(OLD, later).find("child", DAY.plusDays(2))).isPresent();
    }

    @Test
    void a_gap_that_is_declared_is_none_and_says_by_what_source() {
        Layer later = NEW.from(DAY.plusDays(2)).notRegulated(DAY, DAY.plusDays(1), SOURCE);
        RuleSets all = Tiny.with(OLD, later);

        assertThat(all.problems()).isEmpty();
        assertThat(all.find("child", DAY)).isEmpty();
        assertThat(all.unregulated(Id.of("child"), DAY).map(Unregulated::source))
                .contains(SOURCE);
        assertThat(all.unregulated(Id.of("child"), DAY.plusDays(2))).isEmpty();
        assertThat(all.unregulated(Id.of("root"), DAY)).isEmpty();
    }

    @Test
    void days_that_a_longer_version_covers_are_no_gap() {
        Layer longer =
                Layer.of("child", "1").under("root").from(DAY.minusYears(10)).until(DAY.plusYears(10));
        Layer within = Layer.of("child", "2").under("root").from(DAY).until(DAY);
        Layer after =
                Layer.of("child", "3").under("root").from(DAY.plusYears(10).plusDays(1));

        assertThat(codes(longer, within, after)).containsOnly("OVERLAPPING_VALIDITY");
    }

    @Test
    void a_finding_cites_the_clause_that_asks_for_more_rather_than_the_one_that_weighs_more() {
        Source weighs = Source.text("Avtal", "w");
        Source asks = Source.text("Avtal", "a");
        Layer child = Tiny.child()
                .tighten(RULE.severity(Severity.ERROR), weighs)
                .tighten(RULE.must(TimeFacts.MEMBER_WHOLE_DAYS.isTrue()), asks);

        assertThat(Tiny.with(child).find("child", DAY).orElseThrow().requirements())
                .extracting(Requirement::source)
                .containsExactly(asks);
    }

    @Test
    void a_gap_that_is_declared_in_part_is_still_a_gap_for_the_rest() {
        Layer later = NEW.from(DAY.plusDays(10)).notRegulated(DAY.plusDays(2), DAY.plusDays(5), SOURCE);

        assertThat(Tiny.with(OLD, later).problems())
                .extracting(problem -> problem.message().en())
                .satisfiesExactly(
                        first -> assertThat(first).contains("from 2027-01-01 until 2027-01-02"),
                        second -> assertThat(second).contains("from 2027-01-07 until 2027-01-10"));
    }

    @Test
    void days_that_are_regulated_after_all_cannot_be_declared_unregulated() {
        assertThat(codes(OLD, NEW.notRegulated(DAY.minusDays(1), DAY.minusDays(1), SOURCE)))
                .containsExactly("OVERLAPPING_VALIDITY");
    }

    @Test
    void absurd_days_are_no_more_than_days() {
        Layer ages = Layer.of("ages", "1").until(LocalDate.MIN);
        Layer eons = Layer.of("ages", "2").from(LocalDate.MAX).notRegulated(LocalDate.MIN, LocalDate.MAX, SOURCE);

        assertThat(codes(ages, eons)).containsOnly("OVERLAPPING_VALIDITY");
    }

    @Test
    void a_parent_that_no_longer_fits_is_told_with_both_names_and_takes_only_its_days() {
        RuleSets all = RuleSets.of(List.of(
                ROOT.until(DAY.minusDays(1)), NEW_ROOT, Layer.of("child", "1").under("root", "[1,2)")));

        assertThat(all.problems())
                .extracting(LayerProblem::code, LayerProblem::layer, LayerProblem::other)
                .containsExactly(Tuple.tuple("PARENT_DOES_NOT_FIT", "child@1", Optional.of("root@2")));
        assertThat(all.find("child", DAY.minusDays(1))).isPresent();
        assertThat(all.find("child", DAY)).isEmpty();
    }

    @Test
    void a_parent_that_is_not_in_force_on_some_days_is_told_with_the_first_of_them() {
        RuleSets all = RuleSets.of(
                List.of(ROOT.until(DAY.minusDays(1)), Layer.of("child", "1").under("root")));

        assertThat(all.problems())
                .extracting(LayerProblem::code, LayerProblem::layer, LayerProblem::other)
                .containsExactly(Tuple.tuple("PARENT_NOT_IN_FORCE", "child@1", Optional.of("root")));
        assertThat(all.problems().get(0).message().en()).contains("on 2027-01-01");
        assertThat(all.find("child", DAY.minusDays(1))).isPresent();
        assertThat(all.find("child", DAY)).isEmpty();
    }

    @Test
    void an_item_that_the_new_parent_has_dropped_is_told_with_both_names_and_takes_only_its_days() {
        Layer child = Layer.of("child", "1").under("root").tighten(RULE.severity(Severity.ERROR), SOURCE);
        RuleSets all = RuleSets.of(List.of(ROOT.until(DAY.minusDays(1)), NEW_ROOT, child));

        assertThat(all.problems())
                .extracting(LayerProblem::code, LayerProblem::layer, LayerProblem::other)
                .containsExactly(Tuple.tuple("VANISHED_ITEM", "child@1", Optional.of("root@1")));
        assertThat(all.problems().get(0).message().en())
                .startsWith("root@1 has rule, but root@2, which is in force then, has not");
        assertThat(all.find("child", DAY.minusDays(1))).isPresent();
        assertThat(all.find("child", DAY)).isEmpty();
    }

    @Test
    void a_misspelt_parent_or_item_is_told_with_what_was_meant() {
        assertThat(Tiny.with(Layer.of("child", "1").under("rot"))
                        .problems()
                        .get(0)
                        .message()
                        .en())
                .endsWith("which is not there; did you mean root?");
        assertThat(Tiny.with(Tiny.child().withdraw("rulle", SOURCE))
                        .problems()
                        .get(0)
                        .message()
                        .sv())
                .endsWith("menas rule?");
    }

    @Test
    void what_follows_from_a_missing_parent_alone_is_not_told_and_everything_else_is() {
        Layer child = Layer.of("child", "1")
                .under("nobody")
                .under("root")
                .withdraw("of.nobody", SOURCE)
                .add(Body.of("x", Text.of("x", ""), SOURCE));

        assertThat(codes(child)).containsExactly("TEXT_MISSING", "UNKNOWN_PARENT");
    }

    @Test
    void a_layer_may_stand_on_two_and_has_what_both_say() {
        Layer one = Layer.of("one", "1").under("root").tighten(DAYS.to(5, 5), SOURCE);
        Layer other = Layer.of("other", "1").under("root").add(Body.of("namnd", Text.same("Nämnden"), SOURCE));
        Layer both = Layer.of("both", "1").under("other").under("one").level("local");
        RuleSets all = Tiny.with(one, other, both);

        assertThat(all.problems()).isEmpty();
        RuleSet rules = all.find("both", DAY).orElseThrow();
        assertThat(rules.layers()).containsExactly(ROOT, one, other, both);
        assertThat(rules.parameter(DAYS.id())).contains(DAYS.to(5, 5).range());
        assertThat(rules.item(Id.of("namnd"))).isPresent();
    }

    @Test
    void two_parents_that_touch_one_item_collide_where_they_meet_and_nowhere_else() {
        Layer one = Layer.of("one", "1").under("root").tighten(DAYS.to(5, 5), SOURCE);
        Layer other =
                Layer.of("other", "1").under("root").withdraw(RULE, SOURCE).tighten(DAYS.to(4, 5), SOURCE);
        Layer both = Layer.of("both", "1").under("one").under("other");
        Layer local = Layer.of("local", "1").under("both");
        RuleSets all = Tiny.with(one, other, both, local);

        assertThat(all.problems())
                .extracting(LayerProblem::code, LayerProblem::layer, LayerProblem::other)
                .containsExactly(Tuple.tuple("PARENTS_COLLIDE", "both@1", Optional.of("one@1")));
        assertThat(all.problems().get(0).message().en()).startsWith("days is touched by both one@1 and other@1");
        assertThat(all.find("both", DAY)).isEmpty();
        assertThat(all.find("local", DAY)).isEmpty();
        assertThat(all.find("one", DAY)).isPresent();
        assertThat(all.find("other", DAY)).isPresent();
    }

    @Test
    void a_parent_that_stands_on_the_other_wins_over_it() {
        Layer one = Layer.of("one", "1").under("root").tighten(DAYS.to(5, 6), SOURCE);
        Layer other = Layer.of("other", "1").under("one").tighten(DAYS.to(5, 5), SOURCE);
        Layer both = Layer.of("both", "1").under("other").under("one");
        RuleSets all = Tiny.with(one, other, both);

        assertThat(all.problems()).isEmpty();
        assertThat(all.find("both", DAY).orElseThrow().parameter(DAYS.id()))
                .contains(DAYS.to(5, 5).range());
    }

    @Test
    void a_chain_without_end_is_too_many_layers() {
        Layer[] chain = new Layer[20];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = Layer.of("l" + i, "1").under(i == 0 ? "root" : "l" + (i - 1));
        }
        RuleSets all = Tiny.with(chain);

        assertThat(all.problems()).extracting(LayerProblem::code).containsOnly("TOO_MANY_LAYERS");
        assertThat(all.find("l14", DAY)).isPresent();
        assertThat(all.find("l15", DAY)).isEmpty();
    }
}
