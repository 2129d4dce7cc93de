package se.samspel.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.condition.Teams.UNSAID;
import static se.samspel.rules.condition.Verdict.NO;
import static se.samspel.rules.condition.Verdict.UNKNOWN;
import static se.samspel.rules.condition.Verdict.YES;
import static se.samspel.rules.fact.RoleFacts.COACHES;
import static se.samspel.rules.fact.RoleFacts.CONTACT_IS_LEADER;
import static se.samspel.rules.fact.RoleFacts.LEADER_APPOINTED;
import static se.samspel.rules.fact.RoleFacts.LEADER_NAMED;
import static se.samspel.rules.fact.RoleFacts.TEAM_NAMED;
import static se.samspel.rules.fact.RoleFacts.TEAM_PARTY_KINDS;
import static se.samspel.rules.fact.TimeFacts.MEMBER_FULL_DAYS;
import static se.samspel.rules.fact.TimeFacts.MEMBER_WHOLE_DAYS;
import static se.samspel.rules.fact.WorkFacts.MATTER;
import static se.samspel.rules.fact.WorkFacts.PHASE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What a first look says by values, and what it leaves to be tested. */
class ScreenTest {

    private static final Condition FOUR_TO_SIX = days(Range.of(4, 6));
    private static final Condition UNCLEAR = PHASE.is("ANALYSIS");
    private static final Condition NEVER = Condition.ALWAYS.not();

    static Stream<Arguments> ofMembers() {
        return Stream.of(
                Arguments.of(FOUR_TO_SIX, List.of(NO, YES, YES, NO, UNKNOWN)),
                Arguments.of(days(Range.atLeast(4)), List.of(NO, YES, YES, YES, UNKNOWN)),
                Arguments.of(days(Range.atMost(6)), List.of(YES, YES, YES, NO, UNKNOWN)),
                Arguments.of(FOUR_TO_SIX.not(), List.of(YES, NO, NO, YES, UNKNOWN)),
                Arguments.of(MEMBER_FULL_DAYS.known(), List.of(YES, YES, YES, YES, NO)),
                Arguments.of(MEMBER_WHOLE_DAYS.isTrue(), List.of(YES, YES, YES, YES, UNKNOWN)),
                Arguments.of(MEMBER_WHOLE_DAYS.is(false), List.of(NO, NO, NO, NO, UNKNOWN)),
                Arguments.of(FOUR_TO_SIX.and(days(Range.exactly(4))), List.of(NO, YES, NO, NO, UNKNOWN)),
                Arguments.of(days(Range.exactly(3)).or(days(Range.exactly(7))), List.of(YES, NO, NO, YES, UNKNOWN)),
                Arguments.of(TEAM_NAMED.isTrue(), List.of(YES, YES, YES, YES, YES)),
                Arguments.of(LEADER_APPOINTED.isTrue(), List.of(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofMembers")
    void each_of_those_with_3_4_6_7_and_no_days_is_looked_at_by_itself(Condition condition, List<Verdict> expected) {
        CaseView team = Teams.of(3, 4, 6, 7, UNSAID);
        Screen screen = Screen.of(condition, Scopes.MEMBER);

        assertThat(team.values(Scopes.MEMBER))
                .extracting(member -> screen.of(team, member))
                .isEqualTo(expected);
        assertThat(team.elements(Scopes.MEMBER))
                .as("what a test says")
                .extracting(member -> condition.test(new Subject(team, Scopes.MEMBER, member)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> ofTheWhole() {
        return Stream.of(
                Arguments.of(MATTER.is("adopt-plan"), NO),
                Arguments.of(MATTER.in("none", "adopt-plan"), YES),
                Arguments.of(MATTER.in("adopt-plan", "other"), NO),
                Arguments.of(MATTER.known(), YES),
                Arguments.of(PHASE.known(), NO),
                Arguments.of(PHASE.in("ANALYSIS", "DEVELOPMENT"), UNKNOWN),
                Arguments.of(LEADER_NAMED.is(false), YES),
                Arguments.of(LEADER_NAMED.isTrue(), NO),
                Arguments.of(CONTACT_IS_LEADER.isTrue(), YES),
                Arguments.of(CONTACT_IS_LEADER.is(false), NO),
                Arguments.of(COACHES.within(Limit.constant(Range.exactly(0))), YES),
                Arguments.of(TEAM_PARTY_KINDS.has("region"), NO),
                Arguments.of(TEAM_PARTY_KINDS.isEmpty(), YES),
                Arguments.of(Condition.ALWAYS, YES),
                Arguments.of(new Condition.Or(List.of()), NO),
                Arguments.of(UNCLEAR.and(NEVER), NO),
                Arguments.of(NEVER.and(UNCLEAR), NO),
                Arguments.of(UNCLEAR.and(Condition.ALWAYS), UNKNOWN),
                Arguments.of(UNCLEAR.or(Condition.ALWAYS), YES),
                Arguments.of(Condition.ALWAYS.or(UNCLEAR), YES),
                Arguments.of(UNCLEAR.or(NEVER), UNKNOWN),
                Arguments.of(Condition.all(Scopes.MEMBER, FOUR_TO_SIX), NO),
                Arguments.of(Condition.all(Scopes.MEMBER, TEAM_NAMED.isTrue()), YES),
                Arguments.of(Condition.any(Scopes.MEMBER, FOUR_TO_SIX), YES),
                Arguments.of(Condition.any(Scopes.MEMBER, LEADER_NAMED.isTrue()), NO),
                Arguments.of(Condition.all(Scopes.COACH, NEVER), YES),
                Arguments.of(Condition.any(Scopes.COACH, Condition.ALWAYS), NO));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ofTheWhole")
    void a_team_with_5_and_7_days_and_without_a_leader(Condition condition, Verdict expected) {
        assertThat(look(condition, 5, 7)).isEqualTo(expected);
        assertThat(tested(condition, 5, 7)).as("what a test says").isEqualTo(expected);
    }

    static Stream<Arguments> membersOfTwo() {
        return Stream.of(
                Arguments.of(Range.atLeast(1), YES, 1),
                Arguments.of(Range.atLeast(2), YES, 2),
                Arguments.of(Range.atLeast(3), NO, 3),
                Arguments.of(Range.atMost(1), NO, 2),
                Arguments.of(Range.atMost(2), YES, 3),
                Arguments.of(Range.atMost(0), NO, 1),
                Arguments.of(Range.exactly(2), YES, 3),
                Arguments.of(Range.of(3, 4), NO, 5),
                Arguments.of(Range.of(0, 1), NO, 2),
                Arguments.of(Range.atLeast(-1), YES, 0),
                Arguments.of(Range.atMost(-1), NO, 0),
                Arguments.of(Range.atMost(-2), NO, 0),
                Arguments.of(new Range(Optional.empty(), Optional.empty()), YES, 0),
                Arguments.of(range("1.5", "2.5"), YES, Long.MAX_VALUE),
                Arguments.of(range("2.5", "3"), NO, Long.MAX_VALUE),
                Arguments.of(range("1", "1.5"), NO, Long.MAX_VALUE),
                Arguments.of(range("1", "1E+17"), YES, 100_000_000_000_000_001L),
                Arguments.of(range("1", "1E+18"), YES, Long.MAX_VALUE),
                Arguments.of(range("-1E+49", "1"), NO, Long.MAX_VALUE));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("membersOfTwo")
    void what_is_counted_is_counted_no_further_than_is_needed(Range range, Verdict expected, long enough) {
        List<Long> asked = new ArrayList<>();
        NumberFact members = NumberFact.counted(
                "work.members", Unit.PERSONS, Text.same("members"), Scopes.WORK, Way.here(), (view, work, most) -> {
                    asked.add(most);
                    return Math.min(work.roles().members().size(), most);
                });
        Condition condition = members.within(Limit.constant(range));

        assertThat(look(condition, 5, 7)).isEqualTo(expected);
        assertThat(asked).containsExactly(enough);
        assertThat(tested(condition, 5, 7)).as("what a test says").isEqualTo(expected);
    }

    private static Range range(String least, String most) {
        return Range.of(new BigDecimal(least), new BigDecimal(most));
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of(Range.exactly(2), new int[] {3, 5, 6}, YES),
                Arguments.of(Range.exactly(1), new int[] {3, 5, 6}, NO),
                Arguments.of(Range.exactly(0), new int[] {}, YES),
                Arguments.of(Range.atLeast(1), new int[] {UNSAID, 5}, UNKNOWN));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @MethodSource("counts")
    void a_count_is_left_to_be_tested_as_soon_as_an_answer_is_lacking(Range range, int[] days, Verdict expected) {
        assertThat(look(Condition.count(Scopes.MEMBER, FOUR_TO_SIX, Limit.constant(range)), days))
                .isEqualTo(expected);
    }

    static Stream<Condition> unsure() {
        return Stream.of(
                COACHES.within(Limit.named("coaches")),
                Condition.count(Scopes.MEMBER, FOUR_TO_SIX, Limit.named("some")),
                YesNoFact.given("asked", Text.same("asked"), Scopes.WORK).isTrue(),
                Condition.opaque("own", "1", List.of(MATTER), values -> YES),
                FOUR_TO_SIX);
    }

    @ParameterizedTest
    @MethodSource("unsure")
    void parameters_facts_by_hand_own_code_and_facts_of_other_elements_are_left_to_be_tested(Condition condition) {
        assertThat(look(condition, 5)).isEqualTo(UNKNOWN);
    }

    @Test
    void what_is_left_to_be_tested_does_not_hide_what_is_sure() {
        assertThat(look(COACHES.within(Limit.named("coaches")).and(NEVER))).isEqualTo(NO);
    }

    private static Condition days(Range range) {
        return MEMBER_FULL_DAYS.within(Limit.constant(range));
    }

    private static Verdict look(Condition condition, int... fullDays) {
        CaseView view = Teams.of(fullDays);
        return Screen.of(condition, Scopes.WORK).of(view, view.document());
    }

    private static Verdict tested(Condition condition, int... fullDays) {
        CaseView view = Teams.of(fullDays);
        return condition.test(
                new Subject(view, Scopes.WORK, view.single(Scopes.WORK).orElseThrow()));
    }
}
