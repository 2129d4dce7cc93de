package se.samspel.testkit.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.RulesUnderTest;

/** How many cases are tried. */
class SettingsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void to_try_no_case_is_refused_and_told_why(int tries) {
        assertThatThrownBy(() -> new Settings(tries, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samspel.tries is " + tries + "; at least 1 case must be tried");
    }

    @Test
    void of_one_case_every_share_holds_it() {
        RulesUnderTest base = RulesUnderTest.onClassPath("base");
        Proving proving = new Proving(base.all(), base.ids(), new Settings(1, 7));
        RuleSet rules = base.ruleSets().get(0);
        List<Tried> all = proving.tried(rules);
        assertThat(all).hasSize(1);
        assertThat(proving.share(rules, 0, 4)).isEqualTo(all);
        assertThat(proving.share(rules, 1, 4)).isEqualTo(all);
        assertThat(proving.extremes(rules)).hasSize(1);
    }
}
