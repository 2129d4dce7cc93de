package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Course;
import se.samspel.rules.condition.Setting;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.text.Range;
import se.samspel.time.WorkingDays;
import se.samspel.work.Development;
import se.samspel.work.Evaluation;
import se.samspel.work.ProcessWork;

/** How long ago a process was evaluated, counted to the day of judging. */
class EvaluationFactsTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 10);

    @ParameterizedTest
    @CsvSource({
        "2009-12-10, 0.00",
        "2009-12-09, 0.03",
        "2009-01-11, 10.94",
        "2009-01-10, 11.00",
        "2008-12-11, 11.94",
        "2008-12-10, 12.00",
        "2008-12-09, 12.03",
        "2008-11-10, 13.00"
    })
    void twelve_months_to_the_day_are_twelve_and_a_day_more_is_more(LocalDate evaluated, BigDecimal months) {
        assertThat(months(evaluated(evaluated), DAY))
                .hasValueSatisfying(since -> assertThat(since).isEqualByComparingTo(months));
    }

    @Test
    void a_day_more_is_always_more() {
        List<BigDecimal> growing = IntStream.range(0, 800)
                .mapToObj(day -> months(
                                evaluated(LocalDate.of(2008, 1, 31)),
                                LocalDate.of(2008, 1, 31).plusDays(day))
                        .orElseThrow())
                .toList();

        assertThat(growing).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_last_evaluation_is_the_one_that_counts_in_any_order() {
        LocalDate last = LocalDate.of(2009, 11, 10);

        assertThat(months(evaluated(last, LocalDate.of(2007, 1, 1)), DAY)).isEqualTo(months(evaluated(last), DAY));
        assertThat(months(evaluated(LocalDate.of(2007, 1, 1), last), DAY)).isEqualTo(months(evaluated(last), DAY));
    }

    @Test
    void an_evaluation_that_is_still_to_come_has_not_been_held() {
        assertThat(months(evaluated(DAY.minusMonths(2), DAY.plusDays(1)), DAY))
                .isEqualTo(months(evaluated(DAY.minusMonths(2)), DAY));
        assertThat(months(evaluated(DAY.plusDays(1)), DAY)).isEmpty();
    }

    @Test
    void a_process_that_was_never_evaluated_counts_from_the_day_it_was_established() {
        assertThat(months(established(DAY.minusMonths(13)), DAY))
                .hasValueSatisfying(since -> assertThat(since).isEqualByComparingTo("13"));
        assertThat(months(established(DAY.plusDays(1)), DAY)).isEmpty();
    }

    @Test
    void where_no_day_is_given_nothing_is_known() {
        ProcessWork undated = established(DAY.minusMonths(13)).toBuilder()
                .evaluations(List.of(new Evaluation(Id.of("e1"), Optional.empty(), Optional.empty())))
                .build();

        assertThat(months(evaluated(), DAY)).isEmpty();
        assertThat(months(undated, DAY))
                .as("an evaluation without a day may have been any time")
                .isEmpty();
    }

    @Test
    void the_longest_time_there_is_can_be_counted() {
        assertThat(months(evaluated(LocalDate.MIN), LocalDate.MAX)).isPresent();
    }

    private static ProcessWork evaluated(LocalDate... days) {
        return ProcessWork.builder("w", "t")
                .evaluations(Stream.of(days)
                        .map(day -> new Evaluation(Id.of("e-" + day.hashCode()), Optional.of(day), Optional.empty()))
                        .toList())
                .build();
    }

    private static ProcessWork established(LocalDate day) {
        return ProcessWork.builder("w", "t")
                .development(new Development(List.of(), Optional.empty(), Optional.empty(), Optional.of(day)))
                .build();
    }

    private static Optional<BigDecimal> months(ProcessWork work, LocalDate asOf) {
        CaseView view = new CaseView(work, new Judged(asOf));
        return EvaluationFacts.MONTHS_SINCE.value(
                new Subject(view, Scopes.WORK, view.single(Scopes.WORK).orElseThrow()));
    }

    /** A setting with a day and nothing else. */
    private record Judged(LocalDate asOf) implements Setting {
        @Override
        public Optional<Range> parameter(Id id) {
            return Optional.empty();
        }

        @Override
        public WorkingDays workingDays() {
            return WorkingDays.weekdays();
        }

        @Override
        public Set<Id> bindingActs() {
            return Set.of();
        }

        @Override
        public Course course(CaseView view) {
            return Course.NONE;
        }
    }
}
