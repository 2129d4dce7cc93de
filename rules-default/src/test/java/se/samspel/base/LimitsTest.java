package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;
import se.samspel.work.ProcessWork;

/** Each limit of the base at its ends and one step beyond them; the numbers are read where the rules read them. */
class LimitsTest {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal LEAST_STEP_OF_A_SHARE = new BigDecimal("0.04");

    static Stream<Arguments> fullDays() {
        return around(TimeRules.TEAM_DAYS, BigDecimal.ONE);
    }

    @ParameterizedTest(name = "{0} full days: violated {1}")
    @MethodSource("fullDays")
    void a_member_sets_aside_as_many_full_days_as_the_limit_says(BigDecimal days, boolean violated) {
        ProcessWork work = Works.withMember(Optional.of(days));

        assertThat(Works.violates(work, TimeRules.MEMBER_FULL_DAYS)).isEqualTo(violated);
        assertThat(Works.violates(work, TimeRules.MEMBER_WHOLE_DAYS)).isFalse();
    }

    static Stream<Arguments> partsOfDays() {
        return Stream.of(new BigDecimal("0.5"), HUNDREDTH).flatMap(part -> around(TimeRules.TEAM_DAYS, part));
    }

    @ParameterizedTest(name = "{0} full days: violated {1}")
    @MethodSource("partsOfDays")
    void part_of_a_day_beyond_the_limit_is_beyond_it_and_is_no_whole_day(BigDecimal days, boolean violated) {
        ProcessWork work = Works.withMember(Optional.of(days));

        assertThat(Works.violates(work, TimeRules.MEMBER_FULL_DAYS)).isEqualTo(violated);
        assertThat(Works.violates(work, TimeRules.MEMBER_WHOLE_DAYS))
                .isEqualTo(days.stripTrailingZeros().scale() > 0);
    }

    @Test
    void a_member_who_has_not_said_neither_keeps_nor_breaks_the_limit() {
        ProcessWork work = Works.withMember(Optional.empty());

        assertThat(Works.violates(work, TimeRules.MEMBER_FULL_DAYS)).isFalse();
        assertThat(Works.leavesOpen(work, TimeRules.MEMBER_FULL_DAYS)).isTrue();
    }

    @Test
    void a_member_with_seven_full_days_exceeds_the_limit_and_is_told_so() {
        BigDecimal most = TimeRules.TEAM_DAYS.range().most().orElseThrow();
        Text limit = TimeRules.TEAM_DAYS.text();

        var finding =
                Works.finding(Works.withMember(Optional.of(most.add(BigDecimal.ONE))), TimeRules.MEMBER_FULL_DAYS);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().text())
                .isEqualTo(Text.of(
                        "Medlemmen m1 avsätter 7 heldagar; gränsen är " + limit.sv() + ".",
                        "Member m1 sets aside 7 full days; the limit is " + limit.en() + "."));
        assertThat(finding.where().path()).isEqualTo("/roles/team/members/0/fullDays");
    }

    static Stream<Arguments> coaches() {
        return around(RoleRules.COACHES, BigDecimal.ONE);
    }

    @ParameterizedTest(name = "{0} coaches: violated {1}")
    @MethodSource("coaches")
    void as_many_coaches_take_part_as_the_limit_says(BigDecimal number, boolean violated) {
        assertThat(Works.violates(Works.withCoaches(number.intValueExact()), RoleRules.TWO_COACHES))
                .isEqualTo(violated);
    }

    static Stream<Arguments> percentsOfTheGuideline() {
        return around(TimeRules.LEADER_TOLERANCE, LEAST_STEP_OF_A_SHARE);
    }

    @ParameterizedTest(name = "{0} % of the guideline: violated {1}")
    @MethodSource("percentsOfTheGuideline")
    void a_leader_plans_within_the_tolerance_around_the_guideline(BigDecimal percent, boolean violated) {
        ProcessWork work = Works.withLeader(Optional.of(guidelinePeriod()), Optional.of(shareOf(percent)));

        assertThat(Works.violates(work, TimeRules.LEADER_GUIDELINE)).isEqualTo(violated);
    }

    @Test
    void a_leader_who_plans_for_other_months_is_held_against_the_same_hours() {
        long months = TimeRules.LEADER_MONTHS.range().least().orElseThrow().longValueExact();
        Period twice = Period.of(Works.FIRST, Works.FIRST.plusMonths(2 * months).minusDays(1));
        BigDecimal share = TimeRules.LEADER_SHARE.range().least().orElseThrow();

        assertThat(Works.violates(Works.withLeader(Optional.of(twice), Optional.of(share)), TimeRules.LEADER_GUIDELINE))
                .isTrue();
        assertThat(Works.violates(
                        Works.withLeader(Optional.of(twice), Optional.of(share.divide(BigDecimal.valueOf(2)))),
                        TimeRules.LEADER_GUIDELINE))
                .isFalse();
    }

    @Test
    void a_leader_without_share_or_period_neither_keeps_nor_breaks_the_guideline() {
        Optional<BigDecimal> share = TimeRules.LEADER_SHARE.range().least();

        assertThat(Stream.of(
                        Works.withLeader(Optional.empty(), share),
                        Works.withLeader(Optional.of(guidelinePeriod()), Optional.empty()),
                        Works.withLeader(Optional.of(new Period(Optional.of(Works.FIRST), Optional.empty())), share)))
                .allSatisfy(work -> {
                    assertThat(Works.violates(work, TimeRules.LEADER_GUIDELINE)).isFalse();
                    assertThat(Works.leavesOpen(work, TimeRules.LEADER_GUIDELINE))
                            .isTrue();
                });
    }

    static Stream<Arguments> months() {
        return around(TimeRules.ANALYSIS_MONTHS, BigDecimal.ONE);
    }

    @ParameterizedTest(name = "{0} months: violated {1}")
    @MethodSource("months")
    void the_analysis_takes_as_many_months_as_the_limit_says(BigDecimal months, boolean violated) {
        LocalDate until = Works.FIRST.plusMonths(months.longValueExact()).minusDays(1);

        assertThat(Works.violates(Works.withAnalysis(until), TimeRules.ANALYSIS_LENGTH))
                .isEqualTo(violated);
    }

    @Test
    void an_analysis_that_is_a_day_shorter_or_longer_than_the_limit_is_beyond_it() {
        long least = TimeRules.ANALYSIS_MONTHS.range().least().orElseThrow().longValueExact();
        long most = TimeRules.ANALYSIS_MONTHS.range().most().orElseThrow().longValueExact();

        assertThat(Works.violates(
                        Works.withAnalysis(Works.FIRST.plusMonths(least).minusDays(2)), TimeRules.ANALYSIS_LENGTH))
                .isTrue();
        assertThat(Works.violates(Works.withAnalysis(Works.FIRST.plusMonths(most)), TimeRules.ANALYSIS_LENGTH))
                .isTrue();
    }

    @Test
    void an_analysis_that_is_not_planned_is_not_asked_about() {
        ProcessWork work = ProcessWork.builder("work", "Arbete").build();

        assertThat(Works.violates(work, TimeRules.ANALYSIS_LENGTH)).isFalse();
        assertThat(Works.leavesOpen(work, TimeRules.ANALYSIS_LENGTH)).isFalse();
    }

    /** One step below the least, both ends, and one step above the most. */
    private static Stream<Arguments> around(Parameter limit, BigDecimal step) {
        BigDecimal least = limit.range().least().orElseThrow();
        BigDecimal most = limit.range().most().orElseThrow();
        return Stream.of(
                        Arguments.of(least.subtract(step), true),
                        Arguments.of(least, false),
                        Arguments.of(most, false),
                        Arguments.of(most.add(step), true))
                .distinct();
    }

    private static Period guidelinePeriod() {
        long months = TimeRules.LEADER_MONTHS.range().least().orElseThrow().longValueExact();
        return Period.of(Works.FIRST, Works.FIRST.plusMonths(months).minusDays(1));
    }

    /** The share of a post that comes to so many percent of the guideline. */
    private static BigDecimal shareOf(BigDecimal percent) {
        return TimeRules.LEADER_SHARE
                .range()
                .least()
                .orElseThrow()
                .multiply(percent)
                .movePointLeft(2);
    }
}
