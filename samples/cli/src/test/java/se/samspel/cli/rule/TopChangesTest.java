package se.samspel.cli.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samspel.rules.text.Text;

/** What the layer on top has changed, before all that is in force. */
class TopChangesTest {

    @Test
    void each_change_of_the_layer_on_top_is_a_line_with_its_value() {
        assertThat(RuleSetPage.of(County.on("county", County.SPRING), Text.SWEDISH))
                .contains("""

                        Detta har county 2027.1 ändrat
                        ------------------------------
                        - board.plan: lägger till, Styrelsen beslutar plan
                        - days: ersätter, lättar, 3 till 7 heldagar
                        - guide: tar bort, lättar, Regel
                        - later: lägger till, fel: står i vägen – Medlem.
                        - overtime: lägger till, övertid för medlemmen
                        - own: lägger till, fel: står i vägen – Medlem.
                        - some-day: lägger till, fel: står i vägen – Medlem.

                        Parametrar (1)
                        """);
        assertThat(RuleSetPage.of(County.on("town", County.SPRING), Locale.ENGLISH))
                .contains("""

                        What town 1 has changed
                        -----------------------
                        - days: replaces, whole days
                        - own: tightens, the full days that the member sets aside: stated

                        Parameters (1)
                        """);
    }

    @Test
    void a_rule_set_of_one_layer_has_changed_nothing() {
        assertThat(RuleSetPage.of(County.on("ground", County.SPRING), Text.SWEDISH))
                .doesNotContain("Detta har");
    }
}
