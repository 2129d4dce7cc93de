package se.samspel.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.rules.condition.Teams.UNSAID;
import static se.samspel.rules.condition.Verdict.NO;
import static se.samspel.rules.condition.Verdict.UNKNOWN;
import static se.samspel.rules.condition.Verdict.YES;
import static se.samspel.rules.fact.RoleFacts.TEAM_PARTY_KINDS;
import static se.samspel.rules.fact.TimeFacts.MEMBER_FULL_DAYS;
import static se.samspel.rules.fact.TimeFacts.MEMBER_WHOLE_DAYS;
import static se.samspel.rules.fact.WorkFacts.MATTER;
import static se.samspel.rules.fact.WorkFacts.PHASE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.text.Range;

class ConditionTest {

    private static final Condition FIVE = MEMBER_FULL_DAYS.within(Limit.constant(Range.exactly(5)));
    private static final Condition SAYS_NO = Condition.ALWAYS.not();
    private static final Condition UNCLEAR = PHASE.is("ANALYSIS");

    @Test
    void a_comparison_with_what_is_not_known_is_unknown() {
        assertThat(work(PHASE.is("ANALYSIS"))).isEqualTo(UNKNOWN);
        assertThat(work(PHASE.is("ANALYSIS").not())).isEqualTo(UNKNOWN);
        assertThat(member(MEMBER_WHOLE_DAYS.isTrue(), UNSAID)).isEqualTo(UNKNOWN);
        assertThat(member(FIVE, UNSAID)).isEqualTo(UNKNOWN);
    }

    @Test
    void whether_something_is_known_is_always_known() {
        assertThat(work(PHASE.known())).isEqualTo(NO);
        assertThat(work(MATTER.known())).isEqualTo(YES);
        assertThat(member(MEMBER_FULL_DAYS.known(), UNSAID)).isEqualTo(NO);
        assertThat(member(MEMBER_FULL_DAYS.known(), 0)).isEqualTo(YES);
    }

    @Test
    void a_set_that_is_empty_is_known_and_has_no_word() {
        assertThat(work(TEAM_PARTY_KINDS.has("region"))).isEqualTo(NO);
    }

    @Test
    void both_ends_of_a_limit_are_within_it() {
        Condition fourToSix = MEMBER_FULL_DAYS.within(Limit.constant(Range.of(4, 6)));

        assertThat(Stream.of(3, 4, 6, 7).map(days -> member(fourToSix, days))).containsExactly(NO, YES, YES, NO);
    }

    @Test
    void a_limit_that_the_rules_do_not_have_lets_nothing_through_and_is_named() {
        Condition lost = MEMBER_FULL_DAYS.within(Limit.named("lost"));

        assertThatThrownBy(() -> member(lost, 5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no parameter lost");
    }

    @Test
    void no_part_at_all_is_met_by_all_and_by_none() {
        assertThat(work(new Condition.And(List.of()))).isEqualTo(YES);
        assertThat(work(new Condition.Or(List.of()))).isEqualTo(NO);
    }

    @Test
    void one_part_that_settles_it_is_enough_whatever_is_unknown() {
        assertThat(work(UNCLEAR.and(SAYS_NO))).isEqualTo(NO);
        assertThat(work(SAYS_NO.and(UNCLEAR))).isEqualTo(NO);
        assertThat(work(UNCLEAR.or(Condition.ALWAYS))).isEqualTo(YES);
        assertThat(work(UNCLEAR.and(Condition.ALWAYS))).isEqualTo(UNKNOWN);
        assertThat(work(UNCLEAR.or(SAYS_NO))).isEqualTo(UNKNOWN);
    }

    static Stream<Arguments> teams() {
        return Stream.of(
                Arguments.of(new int[] {}, YES, NO),
                Arguments.of(new int[] {5, 5}, YES, YES),
                Arguments.of(new int[] {5, 4}, NO, YES),
                Arguments.of(new int[] {4, 3}, NO, NO),
                Arguments.of(new int[] {5, UNSAID}, UNKNOWN, YES),
                Arguments.of(new int[] {UNSAID, 4}, NO, UNKNOWN),
                Arguments.of(new int[] {UNSAID}, UNKNOWN, UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("teams")
    void all_and_any_ask_each_element(int[] fullDays, Verdict all, Verdict any) {
        assertThat(work(Condition.all(Scopes.MEMBER, FIVE), fullDays)).isEqualTo(all);
        assertThat(work(Condition.any(Scopes.MEMBER, FIVE), fullDays)).isEqualTo(any);
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of(Range.exactly(0), new int[] {}, YES),
                Arguments.of(Range.atLeast(1), new int[] {}, NO),
                Arguments.of(Range.exactly(2), new int[] {5, 5, 4}, YES),
                Arguments.of(Range.exactly(2), new int[] {5, 4, 4}, NO),
                Arguments.of(Range.exactly(2), new int[] {5, 4, UNSAID}, UNKNOWN),
                Arguments.of(Range.exactly(2), new int[] {5, 5, UNSAID}, UNKNOWN),
                Arguments.of(Range.atLeast(2), new int[] {5, 5, UNSAID}, YES),
                Arguments.of(Range.atMost(2), new int[] {5, 5, UNSAID}, UNKNOWN),
                Arguments.of(Range.atMost(2), new int[] {5, UNSAID}, YES),
                Arguments.of(Range.atLeast(3), new int[] {5, UNSAID}, NO),
                Arguments.of(Range.of(1, 2), new int[] {UNSAID, UNSAID, UNSAID}, UNKNOWN),
                Arguments.of(Range.of(0, 3), new int[] {UNSAID, UNSAID, UNSAID}, YES));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @MethodSource("counts")
    void a_count_is_sure_only_if_no_answer_that_is_lacking_could_change_it(
            Range range, int[] fullDays, Verdict verdict) {
        Condition count = Condition.count(Scopes.MEMBER, FIVE, Limit.constant(range));

        assertThat(work(count, fullDays)).isEqualTo(verdict);
    }

    @Test
    void a_rule_on_the_whole_does_not_see_a_single_member() {
        assertThatThrownBy(() -> work(FIVE, 5)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_atoms_come_from_left_to_right_and_a_quantifier_shows_its_inner_facts() {
        List<Fact<?>> facts = new ArrayList<>();

        PHASE.known()
                .and(MATTER.is("adopt-plan").or(TEAM_PARTY_KINDS.has("region")).not())
                .and(Condition.all(Scopes.MEMBER, FIVE))
                .atoms(atom -> facts.addAll(atom.facts()));

        assertThat(facts).containsExactly(PHASE, MATTER, TEAM_PARTY_KINDS, MEMBER_FULL_DAYS);
    }

    @Test
    void an_opaque_condition_sees_its_facts_and_no_null_gets_out_of_it() {
        Condition echo = Condition.opaque(
                "echo",
                "1",
                List.of(MEMBER_FULL_DAYS),
                values -> Verdict.of(values.get(0).isPresent()));
        Condition silent = Condition.opaque("silent", "1", List.of(), values -> null);

        assertThat(member(echo, 5)).isEqualTo(YES);
        assertThat(member(echo, UNSAID)).isEqualTo(NO);
        assertThatThrownBy(() -> work(silent)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opaque_conditions_are_the_same_if_name_revision_and_facts_are() {
        Condition one = Condition.opaque("same", "1", List.of(PHASE), values -> YES);
        Condition other = Condition.opaque("same", "1", List.of(PHASE), values -> NO);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(Condition.opaque("same", "2", List.of(PHASE), values -> YES));
        assertThat(one).isNotEqualTo(Condition.opaque("same", "1", List.of(), values -> YES));
    }

    private static Verdict work(Condition condition, int... fullDays) {
        CaseView view = Teams.of(fullDays);
        return condition.test(
                new Subject(view, Scopes.WORK, view.single(Scopes.WORK).orElseThrow()));
    }

    private static Verdict member(Condition condition, int fullDays) {
        CaseView view = Teams.of(fullDays);
        return condition.test(
                new Subject(view, Scopes.MEMBER, view.elements(Scopes.MEMBER).get(0)));
    }
}
