package se.samspel.cli.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.RuleSetReference;
import se.samspel.rules.Discovery;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** Which rule set is taken, and why none is. */
class RuleShelfTest {

    private static final Source PAUSE = Source.text("Beslut 7", "Uppehåll");
    private static final Layer FIRST = Layer.of("myregion", "2025.9")
            .under("ground")
            .until(LocalDate.of(2025, 12, 31))
            .notRegulated(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), PAUSE);
    private static final Layer SECOND =
            Layer.of("myregion", "2025.10").under("ground", "[1,2)").from(LocalDate.of(2027, 1, 1));
    private static final Layer BROKEN = Layer.of("broken", "1").under("grond").from(LocalDate.of(2030, 1, 1));
    private static final List<Layer> LAYERS = List.of(SECOND, BROKEN, FIRST, Layer.of("ground", "1"));
    private static final RuleShelf SHELF = new RuleShelf(RuleSets.of(LAYERS));

    @Test
    void a_day_that_is_not_regulated_is_refused_with_who_says_so() {
        Found found = SHELF.find(RuleSetReference.parse("myregion"), LocalDate.of(2026, 5, 1));
        assertThat(found.code()).isEqualTo("RULES_NOT_REGULATED");
        assertThat(found.refusal())
                .isEqualTo(Text.of(
                        "Regelverket myregion är inte reglerat från 2026-01-01 till 2026-12-31 (Beslut 7, ”Uppehåll”,"
                                + " står i texten).",
                        "The rule set myregion is not regulated from 2026-01-01 until 2026-12-31 (Beslut 7, “Uppehåll”,"
                                + " stated in the text)."));
    }

    @Test
    void a_pinned_version_is_taken_on_any_day_even_one_that_is_not_regulated() {
        RuleSetReference pinned = RuleSetReference.parse("myregion@2025.9");
        assertThat(SHELF.find(pinned, LocalDate.of(2026, 5, 1)).rules().map(RuleSet::version))
                .contains("2025.9");
        assertThat(SHELF.newest(pinned).rules().map(RuleSet::isInForce)).contains(true);
    }

    @Test
    void the_newest_is_the_one_in_force_last_and_not_the_first_in_the_alphabet() {
        assertThat(SHELF.newest(RuleSetReference.parse("myregion")).rules().map(RuleSet::version))
                .contains("2025.10");
    }

    @Test
    void a_name_that_is_nearly_right_is_answered_with_the_right_one() {
        Found found = SHELF.find(RuleSetReference.parse("myregoin"), LocalDate.EPOCH);
        assertThat(found.code()).isEqualTo("UNKNOWN_RULES");
        assertThat(found.refusal().sv())
                .startsWith(
                        "Det finns inget regelverk myregoin. Menas myregion? De som finns är broken 1 (från 2030-01-01), ")
                .endsWith("myregion 2025.10 (från 2027-01-01).");
        assertThat(found.refusal().en()).startsWith("There is no rule set myregoin. Did you mean myregion? There are ");
    }

    @Test
    void a_version_that_is_not_there_is_not_answered_with_the_name_that_was_right() {
        Found found = SHELF.find(RuleSetReference.parse("myregion@1"), LocalDate.EPOCH);
        assertThat(found.refusal().sv()).startsWith("Det finns inget regelverk myregion@1. De som finns är ");
    }

    @Test
    void rules_that_are_not_there_when_something_could_not_be_loaded_may_be_what_could_not() {
        LayerProblem failed = LayerProblem.of("PLUGIN_FAILED", "other.jar", Text.same("x"));
        RuleShelf some = new RuleShelf(RuleSets.of(new Discovery(LAYERS, List.of(failed))));
        RuleSetReference other = RuleSetReference.parse("other");
        assertThat(some.find(other, LocalDate.EPOCH).refusal().en())
                .endsWith(" Something could not be loaded; see standard error.");
        assertThat(SHELF.find(other, LocalDate.EPOCH).refusal().en()).doesNotContain("loaded");
    }

    @Test
    void a_layer_that_is_wrong_is_named_and_if_it_is_pinned_on_any_day() {
        RuleSetReference pinned = RuleSetReference.parse("broken@1");
        Found found = SHELF.find(pinned, LocalDate.EPOCH);
        assertThat(found.code()).isEqualTo("BROKEN_RULES");
        assertThat(found.refusal().en())
                .isEqualTo("The rule set broken@1 cannot be used, since something is wrong in broken@1.");
        RuleSetReference any = RuleSetReference.parse("broken");
        assertThat(SHELF.find(any, LocalDate.of(2030, 1, 1)).code()).isEqualTo("BROKEN_RULES");
        assertThat(SHELF.find(any, LocalDate.EPOCH).code()).isEqualTo("RULES_NOT_IN_FORCE");
    }

    @Test
    void a_day_on_which_no_version_is_in_force_is_told() {
        RuleShelf shelf = new RuleShelf(RuleSets.of(List.of(SECOND, Layer.of("ground", "1"))));
        Found found = shelf.find(RuleSetReference.parse("myregion"), LocalDate.of(2026, 5, 1));
        assertThat(found.code()).isEqualTo("RULES_NOT_IN_FORCE");
        assertThat(found.refusal().en())
                .isEqualTo("The rule set myregion is not in force on 2026-05-01. There are ground 1 (always), myregion"
                        + " 2025.10 (from 2027-01-01).");
    }

    @Test
    void the_list_has_a_line_for_each_version_and_says_which_days_are_not_regulated() {
        assertThat(new ShelfList(SHELF).page(Text.SWEDISH)).isEqualTo("""
                        Regelverk  Version  Nivå    Står på       Gäller           Delar
                        -------------------------------------------------------------------------------
                        broken     1        region  grond         från 2030-01-01  går inte att använda
                        ground     1        base    –             alltid           0
                        myregion   2025.9   region  ground        till 2025-12-31  0
                        myregion   2025.10  region  ground@[1,2)  från 2027-01-01  0

                        Regelverket myregion är inte reglerat från 2026-01-01 till 2026-12-31 (Beslut 7,
                        ”Uppehåll”, står i texten).
                        """);
        assertThat(String.valueOf(new ShelfList(SHELF).form(Text.SWEDISH).get("layers")))
                .contains("{id=myregion, version=2025.9, level=region, parents=[ground], until=2025-12-31,"
                        + " notRegulated=[{from=2026-01-01, source={clause=Uppehåll, document=Beslut 7, kind=TEXT},"
                        + " until=2026-12-31}], items=0}");
    }
}
