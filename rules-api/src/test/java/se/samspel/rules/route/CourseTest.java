package se.samspel.rules.route;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.route.Arena.DAY;
import static se.samspel.rules.route.Arena.did;
import static se.samspel.rules.route.Arena.own;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Outcome;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Course;
import se.samspel.time.Deadline;

/** What facts are told of how a matter goes. */
class CourseTest {

    private static final Arena BOARD = Arena.of(Stage.prepares("group"), Stage.decides("board"));
    private static final DecisionBuilder PREPARED = did("group", "prepares", Outcome.ADOPTED, 1);

    @Test
    void a_matter_is_decided_when_its_last_stage_is_taken() {
        assertThat(course(BOARD, PREPARED).isSettled()).isTrue();
        assertThat(course(BOARD, PREPARED).isDecided()).isFalse();
        assertThat(course(BOARD, PREPARED, did("board", "decides", Outcome.ADOPTED, 2))
                        .isDecided())
                .isTrue();
    }

    @Test
    void each_decision_is_told_as_asked_for_or_not_in_turn_or_not_and_what_it_passed_over() {
        assertThat(steps(BOARD, PREPARED, did("board", "decides", Outcome.ADOPTED, 2)))
                .containsExactly("Step[true, false, true, 0, false]", "Step[true, false, true, 0, false]");
        assertThat(steps(BOARD, did("board", "decides", Outcome.ADOPTED, 2)))
                .containsExactly("Step[true, false, false, 1, false]");
        assertThat(steps(BOARD, did("court", "decides", Outcome.ADOPTED, 2)))
                .containsExactly("Step[false, false, false, 0, false]");
    }

    @Test
    void a_principals_own_body_is_told_from_one_that_decides_for_all() {
        Arena own = Arena.of(Stage.decides("adopter").byEach()).with(Arena.owners());

        assertThat(steps(own, own("a", "council", Outcome.ADOPTED, 1)))
                .containsExactly("Step[true, true, true, 0, false]");
        assertThat(course(own).decidingInCommon()).isEmpty();
        assertThat(course(BOARD).decidingInCommon()).containsExactly(Id.of("board"));
    }

    @Test
    void a_decision_that_is_not_of_the_matter_took_no_step() {
        assertThat(course(BOARD)
                        .step(did("board", "decides", Outcome.ADOPTED, 2).build()))
                .isEmpty();
    }

    @Test
    void all_have_adopted_when_each_has() {
        Arena own =
                Arena.of(Stage.decides("adopter").byEach()).with(Arena.owners()).affecting("a", "b");

        assertThat(course(own, own("a", "council", Outcome.ADOPTED, 1)).isAdoptedByAll())
                .contains(false);
        assertThat(course(own, own("a", "council", Outcome.ADOPTED, 1), own("b", "council", Outcome.ADOPTED, 1))
                        .isAdoptedByAll())
                .contains(true);
        assertThat(course(own, own("a", "council", Outcome.ADOPTED, 1), own("b", "council", Outcome.ADOPTED, 1))
                        .isSameText())
                .contains(true);
        assertThat(course(
                                own,
                                own("a", "council", Outcome.ADOPTED, 1),
                                own("b", "council", Outcome.ADOPTED, 1).text("v2"))
                        .isSameText())
                .contains(false);
    }

    @ParameterizedTest
    @CsvSource({"NOT_STATED, false", "WHEN_DECIDED, false", "WHEN_ALL_ADOPTED, true", "WHEN_ALL_ADOPTED_IN_TIME, true"})
    void one_and_the_same_text_is_needed_where_all_adopt_before_it_applies(EntryIntoForce entry, boolean needed) {
        assertThat(course(BOARD.entering(entry, DAY)).needsSameText()).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "21, 0", "22, 1", "30, 9"})
    void a_matter_is_late_the_day_after_the_last_of_the_stage_whose_turn_it_is(int day, long late) {
        Arena timed = Arena.of(Stage.decides("board").within(Deadline.weeks(3))).on(DAY.plusDays(day));

        assertThat(course(timed).daysLate()).contains(late);
    }

    @Test
    void a_stage_without_a_last_day_is_never_late() {
        assertThat(course(BOARD.on(DAY.plusYears(3))).daysLate()).contains(0L);
    }

    private static List<String> steps(Arena arena, DecisionBuilder... decisions) {
        Assessment assessment = arena.after(decisions);
        Course course = course(arena, assessment);
        return assessment.document().matter().orElseThrow().decisions().stream()
                .map(decision -> course.step(decision).map(CourseTest::told).orElse("none"))
                .toList();
    }

    private static String told(Course.Step step) {
        return step.toString().replaceAll("[a-zA-Z]+=", "");
    }

    private static Course course(Arena arena, DecisionBuilder... decisions) {
        return course(arena, arena.after(decisions));
    }

    private static Course course(Arena arena, Assessment assessment) {
        RuleSet rules = arena.rules().find("arena", assessment.rules().asOf()).orElseThrow();
        return new CaseView(assessment.document(), rules).course();
    }
}
