package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.DAYS;
import static se.samspel.rules.Tiny.RULE;
import static se.samspel.rules.Tiny.SOURCE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.NewSource;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What layers that stand on each other come to: each problem told once, of the layer that can mend it, and whom a rule cites. */
class LayersTogetherTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Source GRAVER = Source.text("Beslut", "§ 2");
    private static final Source FURTHER = Source.text("Beslut", "§ 3");
    private static final Binding LOOSE = Binding.of("board", "baord", SOURCE);

    @Test
    void what_is_wrong_beneath_is_not_told_again_of_the_layers_above() {
        Layer middle = Layer.of("middle", "1").under("root").add(LOOSE);
        Layer child = Layer.of("child", "1").under("middle");
        Layer grandchild = Layer.of("grandchild", "1").under("child");

        assertThat(Tiny.with(middle, child, grandchild).problems())
                .extracting(LayerProblem::layer)
                .containsExactly("middle@1");
    }

    @Test
    void what_an_item_lacks_by_itself_is_told_of_the_layer_that_brought_it_and_of_none_above() {
        Layer middle = Layer.of("middle", "1").under("root").add(Body.of("unnamed", Text.same(""), SOURCE));
        Layer child = Layer.of("child", "1").under("middle");

        assertThat(Tiny.with(middle, child).problems())
                .extracting(problem -> problem.code() + " " + problem.layer())
                .containsExactly("TEXT_MISSING middle@1");
    }

    @Test
    void what_a_layer_above_breaks_is_told_of_that_layer_beside_what_is_wrong_beneath() {
        Layer middle = Layer.of("middle", "1").under("root").add(LOOSE);
        Layer child = Layer.of("child", "1").under("middle").withdraw(DAYS, SOURCE);

        assertThat(Tiny.with(middle, child).problems())
                .extracting(LayerProblem::layer)
                .containsExactly("child@1", "middle@1");
    }

    @Test
    void what_a_layer_says_itself_is_told_of_it_though_a_parent_says_the_same() {
        Layer middle = Layer.of("middle", "1").under("root").add(LOOSE);
        Layer child = Layer.of("child", "1").under("middle").replace(LOOSE, SOURCE);

        assertThat(Tiny.with(middle, child).problems())
                .extracting(LayerProblem::layer)
                .containsExactly("child@1", "middle@1");
    }

    @Test
    void a_number_that_facts_need_is_missed_by_the_layer_that_takes_it_away_only() {
        Parameter hours = Parameter.of(
                WorkingTime.HOURS_PER_WEEK.value(),
                Text.of("timmar", "hours"),
                Range.exactly(40),
                Unit.HOURS,
                Range.of(30, 50),
                SOURCE);
        Layer middle = Layer.of("middle", "1").under("root").add(hours);
        Layer child = Layer.of("child", "1").under("middle").withdraw(hours, SOURCE);
        Layer grandchild = Layer.of("grandchild", "1").under("child");

        assertThat(Tiny.with(middle, child, grandchild).problems())
                .extracting(problem -> problem.code() + " " + problem.layer())
                .containsExactly("NEEDED_BY_FACTS child@1");
    }

    @Test
    void a_rule_that_weighs_more_cites_who_said_so() {
        assertThat(source(child().tighten(RULE.severity(Severity.ERROR), GRAVER)))
                .isEqualTo(GRAVER);
    }

    @Test
    void a_rule_that_weighs_more_and_asks_for_more_cites_who_asked_in_whichever_order_it_is_said() {
        FurtherMust more = FurtherMust.of("rule", TimeFacts.MEMBER_FULL_DAYS.atLeast(1));

        assertThat(source(child().tighten(RULE.severity(Severity.ERROR), GRAVER).tighten(more, FURTHER)))
                .isEqualTo(FURTHER);
        assertThat(source(child().tighten(more, FURTHER).tighten(RULE.severity(Severity.ERROR), GRAVER)))
                .isEqualTo(FURTHER);
    }

    @Test
    void a_rule_that_a_layer_above_makes_weigh_more_cites_that_layer_whoever_asked_for_more_beneath() {
        Layer middle = Layer.of("middle", "1")
                .under("root")
                .tighten(FurtherMust.of("rule", TimeFacts.MEMBER_FULL_DAYS.atLeast(1)), FURTHER);
        Layer child = Layer.of("child", "1").under("middle").tighten(RULE.severity(Severity.ERROR), GRAVER);

        assertThat(source(middle, child)).isEqualTo(GRAVER);
    }

    @Test
    void a_rule_that_weighs_otherwise_cites_the_source_that_the_layer_gives_it_in_whichever_order_it_is_said() {
        NewSeverity otherwise = RULE.severity(Severity.NOTICE);
        NewSource placed = NewSource.of("rule");

        assertThat(source(child().replace(otherwise, GRAVER).replace(placed, FURTHER)))
                .isEqualTo(FURTHER);
        assertThat(source(child().replace(placed, FURTHER).replace(otherwise, GRAVER)))
                .isEqualTo(FURTHER);
        assertThat(source(child().replace(placed, FURTHER).tighten(RULE.severity(Severity.ERROR), GRAVER)))
                .isEqualTo(FURTHER);
    }

    @Test
    void parents_that_bring_the_same_collide_in_the_layer_that_joins_them_and_neither_is_wrong_itself() {
        Body twice = Body.of("twice", Text.of("nämnden", "the committee"), SOURCE);
        Layer left = Layer.of("left", "1").under("root").add(twice);
        Layer right = Layer.of("right", "1").under("root").add(twice);
        Layer joined = Layer.of("joined", "1").under("left").under("right");

        assertThat(Tiny.with(left, right, joined).problems())
                .extracting(problem -> problem.code() + " " + problem.layer())
                .containsExactly("PARENTS_COLLIDE joined@1");
    }

    private static Layer child() {
        return Layer.of("child", "1").under("root");
    }

    private static Source source(Layer... layers) {
        RuleSets all = Tiny.with(layers);
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY)
                .orElseThrow()
                .item(RULE.id())
                .orElseThrow()
                .item()
                .source();
    }
}
