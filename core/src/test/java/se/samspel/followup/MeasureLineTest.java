package se.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.followup.Measures.DAY;
import static se.samspel.followup.Measures.noData;
import static se.samspel.followup.Measures.observed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureLineTest {

    private static final String WINTER = "2023-02-28";
    private static final String SPRING = "2023-05-31";
    private static final Target IN_WINTER = Measures.by("55", LocalDate.parse(WINTER));

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 30, 55, 54, TOWARDS",
        "HIGHER, 30, 55, 55, REACHED",
        "HIGHER, 30, 55, 56, REACHED",
        "HIGHER, 30, 55, 31, TOWARDS",
        "HIGHER, 30, 55, 30, UNCHANGED",
        "HIGHER, 30, 55, 30.00, UNCHANGED",
        "HIGHER, 30, 55, 29, AWAY",
        "LOWER, 30, 10, 11, TOWARDS",
        "LOWER, 30, 10, 10, REACHED",
        "LOWER, 30, 10, 9, REACHED",
        "LOWER, 30, 10, 29, TOWARDS",
        "LOWER, 30, 10, 30, UNCHANGED",
        "LOWER, 30, 10, 31, AWAY",
    })
    void a_number_reaches_its_target_or_is_better_the_same_or_worse_than_the_baseline(
            Direction direction, String baseline, String target, String now, Trend trend) {
        assertThat(line(direction, baseline, Measures.aim(target), observed(SPRING, now)))
                .returns(trend, MeasureLine::trend)
                .returns(Optional.of(trend == Trend.REACHED), MeasureLine::reached);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER,  0.37,  20, 0.443, TOWARDS, 0.4440",
        "HIGHER,  0.37,  20, 0.444, REACHED, 0.4440",
        "HIGHER,  0.37,  20, 0.445, REACHED, 0.4440",
        "LOWER,  887,   -10, 798.4, TOWARDS, 798.30",
        "LOWER,  887,   -10, 798.3, REACHED, 798.30",
        "LOWER,  887,   -10, 798.2, REACHED, 798.30",
        "HIGHER, -10,    20, -8.1,  TOWARDS, -8.00",
        "HIGHER, -10,    20, -8,    REACHED, -8.00",
        "LOWER,  -10,   -20, -12,   REACHED, -12.00",
        "HIGHER,   3, 33.333, 3.99998, TOWARDS, 3.99999",
    })
    void a_change_in_percent_is_counted_from_the_baseline_to_the_last_decimal(
            Direction direction, String baseline, String percent, String now, Trend trend, BigDecimal aim) {
        MeasureLine line = line(direction, baseline, Measures.change(percent), observed(SPRING, now));

        assertThat(line.trend()).isEqualTo(trend);
        assertThat(line.aim().orElseThrow()).isEqualByComparingTo(aim);
    }

    @Test
    void so_many_percent_more_than_nothing_is_no_target_but_more_is_better_than_nothing() {
        assertThat(line(Direction.HIGHER, "0", Measures.change("20"), observed(SPRING, "1")))
                .returns(Optional.empty(), MeasureLine::aim)
                .returns(Trend.TOWARDS, MeasureLine::trend)
                .returns(Optional.empty(), MeasureLine::reached);
        assertThat(line(Direction.HIGHER, "0.00", Measures.change("20"), observed(SPRING, "0")))
                .returns(Trend.UNCHANGED, MeasureLine::trend);
        assertThat(line(Direction.HIGHER, "0", Measures.aim("1"), observed(SPRING, "1")))
                .returns(Trend.REACHED, MeasureLine::trend);
    }

    @Test
    void a_target_in_percent_needs_a_baseline_and_one_in_numbers_does_not() {
        assertThat(line(Direction.HIGHER, null, Measures.change("20"), observed(SPRING, "50")))
                .returns(Trend.UNKNOWN, MeasureLine::trend)
                .returns(Optional.empty(), MeasureLine::reached);
        assertThat(line(Direction.HIGHER, null, Measures.aim("55"), observed(SPRING, "55")))
                .returns(Trend.REACHED, MeasureLine::trend);
        assertThat(line(Direction.HIGHER, null, Measures.aim("55"), observed(SPRING, "50")))
                .returns(Trend.UNKNOWN, MeasureLine::trend)
                .returns(Optional.of(false), MeasureLine::reached);
    }

    @Test
    void without_a_target_a_number_is_still_better_or_worse() {
        assertThat(line(Direction.HIGHER, "0.37", null, observed(SPRING, "0.40")))
                .returns(Trend.TOWARDS, MeasureLine::trend)
                .returns(Optional.empty(), MeasureLine::reached);
    }

    @Test
    void what_is_not_steered_is_neutral_and_what_has_no_direction_is_unknown() {
        assertThat(line(Direction.NEUTRAL, "5", Measures.aim("7"), observed(SPRING, "7")))
                .returns(Trend.NEUTRAL, MeasureLine::trend)
                .returns(Optional.empty(), MeasureLine::reached);
        assertThat(line(Direction.NEUTRAL, "5", null)).returns(Trend.UNKNOWN, MeasureLine::trend);
        assertThat(line(null, "5", Measures.aim("7"), observed(SPRING, "7")))
                .returns(Trend.UNKNOWN, MeasureLine::trend);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void no_data_is_a_result_whatever_is_aimed_at(Direction direction) {
        assertThat(line(direction, "80", Measures.aim("80"), observed(WINTER, "80"), noData(SPRING)))
                .returns(Trend.NO_DATA, MeasureLine::trend)
                .returns(Optional.empty(), MeasureLine::reached);
    }

    @Test
    void the_latest_day_counts_in_whatever_order_they_stand_and_a_day_to_come_does_not() {
        Observation[] observations = {
            observed(SPRING, "40"),
            observed(WINTER, "60"),
            observed(DAY.plusDays(1).toString(), "70")
        };

        assertThat(line(Direction.HIGHER, "30", Measures.aim("55"), observations))
                .returns(Trend.TOWARDS, MeasureLine::trend)
                .isEqualTo(MeasureLine.of(Measures.of(Direction.HIGHER, "30", Measures.aim("55"), observations), DAY));
        assertThat(line(Direction.HIGHER, "30", Measures.aim("55"), Measures.turned(observations))
                        .trend())
                .isEqualTo(Trend.TOWARDS);
        assertThat(line(Direction.HIGHER, "30", Measures.aim("55"), observed(DAY.toString(), "55"))
                        .trend())
                .isEqualTo(Trend.REACHED);
    }

    @Test
    void two_that_differ_on_one_day_or_one_without_a_day_leave_the_latest_unknown() {
        assertThat(line(Direction.HIGHER, "30", null, observed(SPRING, "40"), observed(SPRING, "41")))
                .returns(Optional.empty(), MeasureLine::latest)
                .returns(Trend.UNKNOWN, MeasureLine::trend);
        assertThat(line(Direction.HIGHER, "30", null, observed(SPRING, "40"), noData(SPRING)))
                .returns(Trend.UNKNOWN, MeasureLine::trend);
        assertThat(line(Direction.HIGHER, "30", null, observed(SPRING, "40"), observed(null, "41")))
                .returns(Trend.UNKNOWN, MeasureLine::trend);
        assertThat(line(Direction.HIGHER, "30", null, observed(SPRING, "40"), observed(SPRING, "40.0")))
                .returns(Trend.TOWARDS, MeasureLine::trend);
    }

    @Test
    void nothing_observed_is_unknown() {
        assertThat(line(Direction.HIGHER, "30", Measures.aim("20"))).returns(Trend.UNKNOWN, MeasureLine::trend);
        assertThat(line(
                        Direction.HIGHER,
                        "30",
                        Measures.aim("20"),
                        new Observation(Optional.of(DAY), Optional.empty(), Optional.empty())))
                .returns(Trend.UNKNOWN, MeasureLine::trend);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-31, true", "2023-06-01, false", "2023-06-02, false"})
    void a_target_is_missed_the_day_after_its_last_day_if_it_is_not_reached(LocalDate by, boolean missed) {
        Target target = Measures.by("55", by);

        assertThat(line(Direction.HIGHER, "30", target, observed(SPRING, "54")).missed())
                .contains(missed);
        assertThat(line(Direction.HIGHER, "30", target, observed(SPRING, "55")).missed())
                .contains(false);
        assertThat(line(Direction.HIGHER, "30", target, noData(SPRING)).missed())
                .isEqualTo(missed ? Optional.empty() : Optional.of(false));
    }

    @Test
    void what_was_reached_in_time_is_not_missed_though_it_was_lost_afterwards() {
        assertThat(line(Direction.HIGHER, "30", IN_WINTER, observed(WINTER, "55"), observed(SPRING, "54")))
                .returns(Optional.of(false), MeasureLine::missed)
                .returns(Optional.of(false), MeasureLine::reached)
                .returns(Trend.TOWARDS, MeasureLine::trend);
        assertThat(line(Direction.HIGHER, "30", IN_WINTER, observed("2023-01-31", "55"), observed(WINTER, "54")))
                .returns(Optional.of(true), MeasureLine::missed);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-27, false", "2023-02-28, false", "2023-03-01, true"})
    void what_was_first_reached_after_the_last_day_is_missed(String reached, boolean missed) {
        assertThat(line(Direction.HIGHER, "30", IN_WINTER, observed("2023-01-31", "54"), observed(reached, "55")))
                .returns(Optional.of(missed), MeasureLine::missed)
                .returns(Trend.REACHED, MeasureLine::trend);
    }

    @Test
    void where_nothing_else_was_shown_in_time_the_baseline_was_if_its_day_is_known() {
        assertThat(begun(Direction.HIGHER, observed("2022-12-31", "30"), IN_WINTER, observed(SPRING, "55")))
                .returns(Optional.of(true), MeasureLine::missed)
                .returns(Trend.REACHED, MeasureLine::trend);
        assertThat(line(Direction.HIGHER, "30", IN_WINTER, observed(SPRING, "54"))
                        .missed())
                .isEmpty();
        assertThat(begun(Direction.HIGHER, observed("2023-03-01", "30"), IN_WINTER, observed(SPRING, "54"))
                        .missed())
                .isEmpty();
    }

    @Test
    void that_it_was_missed_cannot_be_said_where_nothing_was_observed_or_there_is_nothing_to_miss() {
        assertThat(begun(Direction.HIGHER, observed("2022-12-31", "30"), IN_WINTER)
                        .missed())
                .isEmpty();
        assertThat(line(Direction.HIGHER, "30", IN_WINTER, noData(WINTER), observed(SPRING, "55"))
                        .missed())
                .isEmpty();
        assertThat(line(Direction.NEUTRAL, "30", IN_WINTER, observed(WINTER, "54"))
                        .missed())
                .isEmpty();
        assertThat(line(Direction.HIGHER, "30", null, observed(WINTER, "54")).missed())
                .isEmpty();
        assertThat(line(Direction.HIGHER, "30", Measures.aim("55"), observed(WINTER, "54"))
                        .missed())
                .contains(false);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-30, REACHED, true", "2023-05-31, REACHED, true", "2023-06-01, UNKNOWN, "})
    void what_was_shown_before_the_day_of_the_baseline_does_not_tell_where_it_has_gone_since(
            String began, Trend trend, Boolean reached) {
        assertThat(begun(Direction.HIGHER, observed(began, "30"), Measures.aim("55"), observed(SPRING, "55")))
                .returns(trend, MeasureLine::trend)
                .returns(Optional.ofNullable(reached), MeasureLine::reached);
        assertThat(begun(Direction.HIGHER, observed(began, "30"), null, noData(SPRING))
                        .trend())
                .isEqualTo(trend == Trend.UNKNOWN ? Trend.UNKNOWN : Trend.NO_DATA);
    }

    @Test
    void a_baseline_to_come_has_not_been_observed_yet() {
        String tomorrow = DAY.plusDays(1).toString();

        assertThat(begun(Direction.HIGHER, observed(tomorrow, "30"), Measures.change("20"), observed(SPRING, "40")))
                .returns(Trend.UNKNOWN, MeasureLine::trend)
                .returns(Optional.empty(), MeasureLine::aim);
        assertThat(begun(Direction.HIGHER, observed(DAY.toString(), "30"), null, observed(DAY.toString(), "40"))
                        .trend())
                .isEqualTo(Trend.TOWARDS);
        assertThat(begun(Direction.HIGHER, observed(tomorrow, "30"), Measures.aim("40"), observed(SPRING, "40"))
                        .trend())
                .isEqualTo(Trend.REACHED);
    }

    @Test
    void a_target_in_numbers_and_in_percent_at_once_is_none() {
        Target both =
                new Target(Optional.of(new BigDecimal("55")), Optional.of(new BigDecimal("20")), Optional.empty());

        assertThat(line(Direction.HIGHER, "30", both, observed(SPRING, "60")))
                .returns(Optional.empty(), MeasureLine::aim)
                .returns(Optional.empty(), MeasureLine::reached)
                .returns(Trend.TOWARDS, MeasureLine::trend);
    }

    private static MeasureLine begun(
            Direction direction, Observation baseline, Target target, Observation... observations) {
        return MeasureLine.of(Measures.begun(direction, baseline, target, observations), DAY);
    }

    private static MeasureLine line(Direction direction, String baseline, Target target, Observation... observations) {
        return MeasureLine.of(Measures.of(direction, baseline, target, observations), DAY);
    }
}
