package se.samspel.cli.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** One item of a rule set, and where it comes from. */
class ItemPageTest {

    private static final LocalDate DAY = LocalDate.of(2008, 5, 16);
    private static final Source FIRST = Source.text("A book", "Chapter 1");
    private static final Source LATER = Source.interpretation("A decision", "Paragraph 12");
    private static final Parameter DAYS =
            Parameter.of("days", Text.of("dagar", "days"), Range.of(4, 6), Unit.FULL_DAYS, Range.of(0, 60), FIRST);
    private static final RuleSets SETS = RuleSets.of(List.of(
            Layer.of("ground", "1").add(DAYS),
            Layer.of("county", "2")
                    .under("ground")
                    .tighten(DAYS.to(4, 5), LATER)
                    .because(Text.of("Vi har ont om tid.", "We are short of time."))));

    @Test
    void an_item_that_a_layer_changed_shows_what_stood_there_before_and_why() {
        assertThat(words(page("county")))
                .contains("In force: 4 to 5 full days")
                .contains("Layer: county 2 (tightens) Reason: We are short of time.")
                .contains("Source: A decision, “Paragraph 12” (interpretation of the text)")
                .contains("Earlier: ground 1 (adds): 4 to 6 full days, A book, “Chapter 1” (stated in the text)");
    }

    @Test
    void an_item_shows_which_other_layers_touch_it() {
        assertThat(words(page("ground")))
                .contains("In force: 4 to 6 full days")
                .contains("Elsewhere: county 2 tightens: 4 to 5 full days, A decision, “Paragraph 12”");
    }

    @Test
    void an_item_says_the_same_as_in_the_whole_rule_set() {
        RuleSet rules = County.on("county", County.SPRING).rules();
        for (String id : List.of("days", "later", "some-day", "own", "board", "overtime", "board.plan")) {
            InForce found = rules.item(Id.of(id)).orElseThrow();
            String notes = ItemPage.of(found, rules, new Elsewhere(RuleSets.of(rules.layers())), Locale.ENGLISH)
                    .lines()
                    .skip(4)
                    .collect(Collectors.joining("\n"));
            assertThat(RuleSetPage.of(County.on("county", County.SPRING), Locale.ENGLISH))
                    .contains("\n" + id + "\n" + notes + "\n");
        }
    }

    @Test
    void everything_in_force_can_be_shown_in_both_languages() {
        RuleSets all = RuleSets.discover();
        RuleSet rules = all.find("jamtland", DAY).orElseThrow();
        assertThat(rules.items()).hasSizeGreaterThan(100);
        for (InForce found : rules.items()) {
            String swedish = ItemPage.of(found, rules, new Elsewhere(all), Text.SWEDISH);
            String english = ItemPage.of(found, rules, new Elsewhere(all), Locale.ENGLISH);
            assertThat(swedish).contains("Källa:").doesNotContain("{", "}");
            assertThat(english).contains("Source:").doesNotContain("{", "}");
        }
    }

    private static String page(String id) {
        RuleSet rules = SETS.find(id, DAY).orElseThrow();
        return ItemPage.of(rules.item(DAYS.id()).orElseThrow(), rules, new Elsewhere(SETS), Locale.ENGLISH);
    }

    private static String words(String page) {
        return page.replaceAll("\\s+", " ");
    }
}
