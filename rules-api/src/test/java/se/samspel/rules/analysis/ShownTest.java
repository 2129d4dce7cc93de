package se.samspel.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.condition.Condition.all;
import static se.samspel.rules.condition.Condition.any;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What conditions on the elements of a scope are called beside what became of them. */
class ShownTest {

    private static final WordFact SIDE = WordFact.given(
            "side",
            Text.of("sida", "side"),
            List.of(
                    Map.entry("region", Text.of("regionen", "the region")),
                    Map.entry("municipal", Text.of("kommunerna", "the municipalities"))),
            Scopes.MEMBER);
    private static final NumberFact DAYS =
            NumberFact.given("days", Unit.FULL_DAYS, Text.of("dagar", "days"), Scopes.MEMBER);

    @Test
    void a_condition_on_elements_is_told_with_what_it_asks_for() {
        Condition regional = SIDE.is("region");

        assertThat(sv(any(Scopes.MEMBER, regional), false)).isEqualTo("medlem, minst en med ”sida: regionen”: nej");
        assertThat(sv(all(Scopes.MEMBER, regional), true)).isEqualTo("medlem, varje med ”sida: regionen”: ja");
        assertThat(en(any(Scopes.MEMBER, regional), true))
                .isEqualTo("member, at least one with “side: the region”: yes");
    }

    @ParameterizedTest
    @CsvSource({"8, , minst 8, färre än 8", ", 8, högst 8, fler än 8", "4, 6, 4 till 6, inte 4 till 6"})
    void a_number_of_elements_is_told_with_its_limit_and_beyond_it(
            Integer least, Integer most, String within, String beyond) {
        Range range = least == null ? Range.atMost(most) : most == null ? Range.atLeast(least) : Range.of(least, most);
        Condition count = Condition.count(Scopes.MEMBER, SIDE.is("region"), Limit.constant(range));

        assertThat(sv(count, true)).isEqualTo("medlem, antal med ”sida: regionen”: " + within);
        assertThat(sv(count, false)).isEqualTo("medlem, antal med ”sida: regionen”: " + beyond);
    }

    @Test
    void parts_of_a_condition_are_told_one_after_the_other_and_that_a_fact_is_known_only_where_its_value_is_not() {
        Condition known = new Condition.Known(SIDE);

        assertThat(meant(known.and(SIDE.in("region", "municipal"))))
                .isEqualTo("side: the municipalities or the region");
        assertThat(meant(known.and(DAYS.within(Limit.constant(Range.of(4, 6))))))
                .isEqualTo("side: stated; days: 4 to 6 full days");
        assertThat(meant(known.not().or(SIDE.is("region")))).isEqualTo("not (side: stated) or side: the region");
        assertThat(meant(known.and(new Condition.Known(SIDE)))).isEqualTo("side: stated");
    }

    @Test
    void parts_that_go_together_are_held_together_where_something_else_will_do() {
        Condition few = DAYS.within(Limit.constant(Range.of(4, 6)));

        assertThat(meant(few.and(SIDE.is("region")).or(SIDE.is("municipal"))))
                .isEqualTo("(days: 4 to 6 full days; side: the region) or side: the municipalities");
    }

    private static String meant(Condition condition) {
        return Meant.of(condition).en();
    }

    private static String sv(Condition condition, boolean met) {
        return told(condition, met).sv();
    }

    private static String en(Condition condition, boolean met) {
        return told(condition, met).en();
    }

    private static Text told(Condition condition, boolean met) {
        FactValue shown = Shown.of(condition, Optional.of(met));
        return Situation.told(shown.label(), shown.text());
    }
}
