package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.rules.Tiny.DAYS;
import static se.samspel.rules.Tiny.ROOT;
import static se.samspel.rules.Tiny.RULE;
import static se.samspel.rules.Tiny.SOURCE;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

class RuleSetsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Layer FIRST =
            Layer.of("child", "1").under("root").until(DAY).tighten(DAYS.to(5, 5), SOURCE);
    private static final Layer NEXT =
            Layer.of("child", "2").under("root").from(DAY.plusDays(1)).tighten(DAYS.to(6, 6), SOURCE);

    @Test
    void a_rule_set_is_a_layer_with_its_parents_and_bears_its_id() {
        RuleSet rules = Tiny.with(FIRST).find("child", DAY).orElseThrow();

        assertThat(rules.id()).isEqualTo(Id.of("child"));
        assertThat(rules.version()).isEqualTo("1");
        assertThat(rules.asOf()).isEqualTo(DAY);
        assertThat(rules.layers()).containsExactly(ROOT, FIRST);
    }

    @Test
    void a_function_is_held_by_the_body_that_the_last_layer_binds_it_to() {
        Layer region = Layer.of("child", "1")
                .under("root")
                .add(Body.of("bord", Text.same("Bordet"), SOURCE))
                .add(Binding.of("board", "bord", SOURCE));
        Layer local = Layer.of("grandchild", "1")
                .under("child")
                .add(Body.of("skiva", Text.same("Skivan"), SOURCE))
                .add(Binding.of("bord", "skiva", SOURCE));
        RuleSets all = Tiny.with(region, local);

        assertThat(all.find("root", DAY).orElseThrow().bound(Id.of("board"))).isEqualTo(Id.of("board"));
        assertThat(all.find("child", DAY).orElseThrow().bound(Id.of("board"))).isEqualTo(Id.of("bord"));
        assertThat(all.find("grandchild", DAY).orElseThrow().bound(Id.of("board")))
                .isEqualTo(Id.of("skiva"));
    }

    @Test
    void the_version_is_the_one_in_force_on_the_day() {
        RuleSets all = Tiny.with(FIRST, NEXT);

        assertThat(all.find("child", DAY).map(RuleSet::version)).contains("1");
        assertThat(all.find("child", DAY.plusDays(1)).map(RuleSet::version)).contains("2");
        assertThat(all.find("child", DAY.minusYears(100)).map(RuleSet::version)).contains("1");
        assertThat(all.find(RuleSetReference.parse("child@1"), DAY)).isPresent();
    }

    @Test
    void an_unknown_rule_set_is_none_and_never_empty_rules() {
        assertThat(Tiny.with().find("nobody", DAY)).isEmpty();
        assertThat(Tiny.with().find("root@9", DAY)).isEmpty();
        assertThat(RuleSets.of().find("root", DAY)).isEmpty();
        assertThat(RuleSets.of().problems()).isEmpty();
    }

    @Test
    void a_rule_set_whose_parent_is_not_in_force_is_not_either() {
        RuleSets all = RuleSets.of(List.of(ROOT.until(DAY.minusDays(1)), FIRST));

        assertThat(all.find("child", DAY)).isEmpty();
        assertThat(all.find("child", DAY.minusDays(1))).isPresent();
    }

    @Test
    void the_layer_on_top_wins_and_what_it_overrode_is_known() {
        RuleSet rules = Tiny.with(FIRST).find("child", DAY).orElseThrow();
        InForce days = rules.item(DAYS.id()).orElseThrow();

        assertThat(rules.parameter(DAYS.id())).contains(Range.exactly(5));
        assertThat(days.layer()).isEqualTo(Id.of("child"));
        assertThat(days.change().operation()).isEqualTo(Operation.TIGHTEN);
        assertThat(days.overridden().map(InForce::layer)).contains(Id.of("root"));
        assertThat(days.overridden().map(InForce::item)).contains(DAYS);
        assertThat(rules.item(RULE.id()).map(InForce::overridden)).contains(Optional.empty());
    }

    @Test
    void what_is_withdrawn_is_not_in_force() {
        RuleSet rules = Tiny.with(Tiny.child().withdraw(RULE, SOURCE))
                .find("child", DAY)
                .orElseThrow();

        assertThat(rules.item(RULE.id())).isEmpty();
        assertThat(rules.requirements()).isEmpty();
    }

    @Test
    void a_rule_applies_on_the_days_that_it_is_valid() {
        Requirement later = new Requirement(
                Id.of("later"),
                RULE.scope(),
                RULE.when(),
                RULE.must(),
                RULE.breach(),
                Validity.ALWAYS.from(DAY).until(DAY),
                SOURCE);
        RuleSets all = Tiny.with(Tiny.child(later));

        assertThat(all.find("child", DAY).orElseThrow().requirements()).contains(later);
        assertThat(all.find("child", DAY.minusDays(1)).orElseThrow().requirements())
                .doesNotContain(later);
        assertThat(all.find("child", DAY.plusDays(1)).orElseThrow().requirements())
                .doesNotContain(later);
    }

    @Test
    void siblings_never_meet() {
        RuleSets all =
                Tiny.with(FIRST, Layer.of("sibling", "1").under("root").tighten(RULE.severity(Severity.ERROR), SOURCE));

        assertThat(all.problems()).isEmpty();
        assertThat(all.find("sibling", DAY).orElseThrow().parameter(DAYS.id())).contains(DAYS.range());
        assertThat(all.find("child", DAY).orElseThrow().requirements())
                .extracting(rule -> rule.breach().severity())
                .containsExactly(Severity.WARNING);
    }

    @Test
    void a_layer_that_is_broken_takes_nothing_from_its_parent_but_everything_from_its_children() {
        Layer broken = Layer.of("broken", "1").under("root").tighten(DAYS.to(0, 10), SOURCE);
        Layer grandchild = Layer.of("grandchild", "1").under("broken");
        RuleSets all = Tiny.with(broken, grandchild);

        assertThat(all.problems()).extracting(LayerProblem::layer).containsOnly("broken@1");
        assertThat(all.find("root", DAY)).isPresent();
        assertThat(all.find("broken", DAY)).isEmpty();
        assertThat(all.find("grandchild", DAY)).isEmpty();
    }

    @Test
    void a_class_loader_without_plugins_finds_none_and_nothing_wrong() throws Exception {
        try (URLClassLoader empty = new URLClassLoader(new URL[0], RuleSets.class.getClassLoader())) {
            assertThat(RuleSets.discover(empty).ids()).isEmpty();
            assertThat(RuleSets.discover(empty).problems()).isEmpty();
        }
    }

    @Test
    void judging_nothing_is_a_bug_of_the_caller() {
        RuleSet rules = Tiny.with().find("root", DAY).orElseThrow();

        assertThatThrownBy(() -> rules.judge(null)).isInstanceOf(NullPointerException.class);
    }
}
