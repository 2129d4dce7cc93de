package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What a comparison tells of items that say something else, though no answer shows it. */
class DifferentItemsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    static Stream<Arguments> changed() {
        Requirement rule = rule("{who} {value} {limit}");
        Question question = question("ja", "yes");
        Budget budget = Budget.of("time", Text.of("tid", "time"), TimeFacts.MEMBER_FULL_DAYS, SOURCE);
        DayOff off = dayOff(DayOfWeek.MONDAY);
        Requirement coming = rule.from(LocalDate.of(2027, 6, 1));
        return Stream.of(
                Arguments.of(Cause.TEXT, rule, rule("{who}: {value} {limit}"), "remark: {who} {value} {limit}"),
                Arguments.of(Cause.SOURCE, rule, rule.citing(Source.interpretation("Lag", "2")), "source: Avtal, 1"),
                Arguments.of(Cause.QUESTION, question, question("ja då", "yes, indeed"), "answers: yes, no"),
                Arguments.of(
                        Cause.BUDGET,
                        budget,
                        Budget.of("time", Text.of("annat", "else"), TimeFacts.MEMBER_FULL_DAYS, SOURCE),
                        "role: time"),
                Arguments.of(Cause.DAY_OFF, off, dayOff(DayOfWeek.TUESDAY), "this year: 2027-05-03"),
                Arguments.of(Cause.COMING, coming, rule.from(LocalDate.of(2027, 7, 1)), "binds: from 2027-06-01"));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void what_an_item_says_is_told_beside_what_it_says_elsewhere_and_the_other_way_round(
            Cause cause, Item item, Item other, String said) {
        RuleSet one = rules(item);
        RuleSet second = rules(other);

        assertThat(one.diff(second).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.cause()).isEqualTo(cause);
            assertThat(difference.item()).isEqualTo(item.id());
            assertThat(difference.contrasts())
                    .extracting(contrast -> contrast.one().en())
                    .containsExactly(said);
        });
        Contrast there = one.diff(second).differences().get(0).contrasts().get(0);
        Contrast back = second.diff(one).differences().get(0).contrasts().get(0);
        assertThat(back.one()).isEqualTo(there.other());
        assertThat(back.other()).isEqualTo(there.one());
        assertThat(one.diff(one).isEmpty()).isTrue();
    }

    private static Requirement rule(String text) {
        return Requirement.of("worded", Scopes.MEMBER)
                .must(TimeFacts.MEMBER_FULL_DAYS.atLeast(1))
                .otherwise(Severity.ERROR, Text.same(text), Text.same("remedy"))
                .source(SOURCE);
    }

    private static Question question(String sv, String en) {
        return Question.of("large", Text.of("stor?", "large?"), SOURCE)
                .answer("yes", Text.of(sv, en))
                .answer("no", Text.of("nej", "no"));
    }

    private static DayOff dayOff(DayOfWeek weekday) {
        DayOff.Rule rule = new DayOff.FirstWeekday(weekday, MonthDay.of(5, 1));
        return DayOff.of("spring", Text.of("våren", "spring"), rule, SOURCE);
    }

    @Test
    void a_budget_is_told_apart_by_the_range_that_it_is_held_against() {
        RuleSet one = rules(budget(6));
        RuleSet second = rules(budget(7));

        assertThat(one.diff(second).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.cause()).isEqualTo(Cause.BUDGET);
            assertThat(difference.contrasts())
                    .extracting(contrast ->
                            contrast.one().en() + " | " + contrast.other().en())
                    .containsExactly("limit: team-days (4 to 6 full days) | limit: team-days (4 to 7 full days)");
        });
    }

    private static Item[] budget(int most) {
        Parameter days = Parameter.of(
                "team-days", Text.of("dagar", "days"), Range.of(4, most), Unit.FULL_DAYS, Range.of(0, 60), SOURCE);
        return new Item[] {
            days,
            Budget.of("time", Text.of("tid", "time"), TimeFacts.MEMBER_FULL_DAYS, SOURCE)
                    .within(days)
        };
    }

    private static RuleSet rules(Item... items) {
        RuleSets all = Tiny.with(child(items));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }
}
