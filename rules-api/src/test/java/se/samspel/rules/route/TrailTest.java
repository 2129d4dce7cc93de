package se.samspel.rules.route;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.decision.Outcome.ADOPTED;
import static se.samspel.decision.Outcome.DEFERRED;
import static se.samspel.decision.Outcome.NOT_AGREED;
import static se.samspel.decision.Outcome.REFERRED;
import static se.samspel.decision.Outcome.REJECTED;
import static se.samspel.decision.Outcome.RETURNED;
import static se.samspel.decision.Outcome.WITHDRAWN;
import static se.samspel.rules.assessment.Trail.Mark.DONE;
import static se.samspel.rules.assessment.Trail.Mark.NEXT;
import static se.samspel.rules.assessment.Trail.Mark.OMITTED;
import static se.samspel.rules.assessment.Trail.Mark.TO_COME;
import static se.samspel.rules.route.Arena.DAY;
import static se.samspel.rules.route.Arena.did;
import static se.samspel.rules.route.Arena.own;
import static se.samspel.rules.route.Arena.owners;
import static se.samspel.rules.route.Stage.act;
import static se.samspel.rules.route.Stage.decides;
import static se.samspel.rules.route.Stage.prepares;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.assessment.Trail.Mark;
import se.samspel.rules.assessment.Trail.Standing;
import se.samspel.time.Deadline;

/** Decisions followed along their route: what is done, whose turn it is, and what is missing. */
class TrailTest {

    private static final Arena TWO_STEPS = Arena.of(prepares("group"), decides("forum"));
    private static final Arena BRANCHES = Arena.of(
            prepares("group"),
            act("recommends", "board").in("region"),
            act("recommends", "council").in("municipalities"),
            act("recommends", "court").in("municipalities"),
            decides("forum"));
    private static final Arena LADDER = Arena.of(
            decides("group").needing(Agreement.CONSENSUS),
            decides("forum").as(Rung.REQUIRED),
            decides("court").as(Rung.PERMITTED),
            act("informs", "board"));

    @Test
    void at_first_it_is_the_turn_of_the_first_stage() {
        assertThat(marks(TWO_STEPS.after())).containsExactly(NEXT, TO_COME);
    }

    @Test
    void a_passed_stage_gives_the_turn_to_the_next() {
        Assessment after = TWO_STEPS.after(did("group", "prepares", ADOPTED, 1));
        assertThat(marks(after)).containsExactly(DONE, NEXT);
        assertThat(after.trail().standing()).isEqualTo(Standing.UNDER_WAY);
    }

    @Test
    void when_the_last_stage_that_binds_is_passed_the_matter_is_decided() {
        Assessment after = TWO_STEPS.after(did("group", "prepares", REFERRED, 1), did("forum", "decides", ADOPTED, 2));
        assertThat(marks(after)).containsExactly(DONE, DONE);
        assertThat(after.trail().standing()).isEqualTo(Standing.DECIDED);
    }

    @Test
    void a_decision_before_its_turn_takes_the_matter_no_further_and_names_the_stage_that_was_passed_over() {
        Trail trail = TWO_STEPS.after(did("forum", "decides", ADOPTED, 1)).trail();
        assertThat(trail.steps()).extracting(Trail.Step::mark).containsExactly(NEXT, TO_COME);
        assertThat(trail.missing()).containsExactly(0);
        assertThat(trail.outOfOrder()).containsExactly(Id.of("forum-1"));
        assertThat(trail.followed().get(0).skipped()).isEqualTo(1);
    }

    @Test
    void a_stage_that_is_passed_afterwards_is_not_missing_but_the_decision_stays_out_of_turn() {
        Trail trail = TWO_STEPS
                .after(did("forum", "decides", ADOPTED, 1), did("group", "prepares", ADOPTED, 2))
                .trail();
        assertThat(trail.missing()).isEmpty();
        assertThat(trail.outOfOrder()).containsExactly(Id.of("forum-1"));
        assertThat(trail.followed().get(0).skipped()).isZero();
        assertThat(trail.next()).containsExactly(1);
    }

    @Test
    void what_no_stage_asks_for_is_out_of_order_and_belongs_to_no_stage() {
        Trail trail = TWO_STEPS.after(did("court", "decides", ADOPTED, 1)).trail();
        assertThat(trail.followed())
                .containsExactly(new Trail.Followed(Id.of("court-1"), Optional.empty(), false, 0, false));
        assertThat(trail.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED,DONE,DECIDED",
        "ADOPTED_WITH_CHANGES,DONE,DECIDED",
        "RETURNED,NEXT,UNDER_WAY",
        "DEFERRED,NEXT,UNDER_WAY",
        "REFERRED,NEXT,UNDER_WAY",
        "REJECTED,NOT_AGREED,ENDED",
        "NOT_AGREED,NOT_AGREED,ENDED",
        "WITHDRAWN,NOT_AGREED,ENDED"
    })
    void each_outcome_leads_somewhere(Outcome outcome, Mark mark, Standing standing) {
        Assessment after = Arena.of(decides("forum")).after(did("forum", "decides", outcome, 1));
        assertThat(marks(after)).containsExactly(mark);
        assertThat(after.trail().standing()).isEqualTo(standing);
    }

    @Test
    void branches_run_side_by_side_and_what_comes_after_waits_for_all_of_them() {
        assertThat(marks(BRANCHES.after(did("group", "prepares", ADOPTED, 1))))
                .containsExactly(DONE, NEXT, NEXT, TO_COME, TO_COME);
        assertThat(marks(BRANCHES.after(
                        did("group", "prepares", ADOPTED, 1),
                        did("council", "recommends", ADOPTED, 2),
                        did("court", "recommends", REJECTED, 3))))
                .containsExactly(DONE, NEXT, DONE, DONE, TO_COME);
        assertThat(marks(BRANCHES.after(
                        did("group", "prepares", ADOPTED, 1),
                        did("council", "recommends", ADOPTED, 2),
                        did("court", "recommends", ADOPTED, 3),
                        did("board", "recommends", ADOPTED, 4))))
                .containsExactly(DONE, DONE, DONE, DONE, NEXT);
    }

    @Test
    void what_has_ended_in_one_branch_is_not_gone_on_with_in_another() {
        Arena arena = Arena.of(decides("group").in("a"), decides("forum").in("b"), act("informs", "court"));
        assertThat(marks(arena.after(did("group", "decides", REJECTED, 1))))
                .containsExactly(Mark.NOT_AGREED, OMITTED, OMITTED);
    }

    @Test
    void within_a_branch_the_order_counts() {
        Trail trail = BRANCHES.after(did("group", "prepares", ADOPTED, 1), did("court", "recommends", ADOPTED, 2))
                .trail();
        assertThat(trail.outOfOrder()).containsExactly(Id.of("court-2"));
        assertThat(trail.missing()).containsExactly(2);
    }

    @Test
    void a_rung_is_left_out_where_those_below_agree() {
        assertThat(marks(LADDER.after(did("group", "decides", ADOPTED, 1))))
                .containsExactly(DONE, OMITTED, OMITTED, NEXT);
    }

    @Test
    void where_they_do_not_agree_the_next_rung_has_the_turn() {
        assertThat(marks(LADDER.after(did("group", "decides", NOT_AGREED, 1))))
                .containsExactly(Mark.NOT_AGREED, NEXT, TO_COME, TO_COME);
        assertThat(marks(LADDER.after(did("group", "decides", REFERRED, 1), did("forum", "decides", NOT_AGREED, 2))))
                .containsExactly(Mark.NOT_AGREED, Mark.NOT_AGREED, NEXT, TO_COME);
        assertThat(marks(LADDER.after(
                        did("group", "decides", NOT_AGREED, 1),
                        did("forum", "decides", NOT_AGREED, 2),
                        did("court", "decides", ADOPTED, 3))))
                .containsExactly(Mark.NOT_AGREED, Mark.NOT_AGREED, DONE, NEXT);
    }

    @Test
    void after_the_last_rung_a_ladder_ends() {
        Assessment after = LADDER.after(
                did("group", "decides", NOT_AGREED, 1),
                did("forum", "decides", NOT_AGREED, 2),
                did("court", "decides", REFERRED, 3),
                did("court", "decides", REJECTED, 4));
        assertThat(marks(after)).containsExactly(Mark.NOT_AGREED, Mark.NOT_AGREED, Mark.NOT_AGREED, OMITTED);
        assertThat(after.trail().standing()).isEqualTo(Standing.ENDED);
    }

    @Test
    void nobody_climbs_before_those_below_have_failed() {
        assertThat(LADDER.after(did("forum", "decides", ADOPTED, 1)).trail().outOfOrder())
                .containsExactly(Id.of("forum-1"));
    }

    @Test
    void consensus_is_broken_by_one_vote_against() {
        Attendance divided = new Attendance(List.of(), List.of(), Optional.of(new Vote(9, 1, Optional.empty())));
        assertThat(marks(LADDER.after(did("group", "decides", ADOPTED, 1).attendance(divided))))
                .startsWith(Mark.NOT_AGREED, NEXT);
        assertThat(marks(TWO_STEPS.after(did("group", "prepares", ADOPTED, 1).attendance(divided))))
                .startsWith(DONE);
    }

    @ParameterizedTest
    @CsvSource({"ALL,3,NEXT", "ALL,4,DONE", "ANY,0,NEXT", "ANY,1,DONE", "MAJORITY,2,NEXT", "MAJORITY,3,DONE"})
    void so_many_own_bodies_must_agree(Agreement agreement, int agreeing, Mark mark) {
        Assessment after = Arena.of(decides("adopter").byEach().needing(agreement))
                .with(owners())
                .after(ownDecisions(agreeing, 0));
        assertThat(marks(after)).containsExactly(mark);
    }

    @ParameterizedTest
    @CsvSource({"ALL,1", "UNANIMITY,1", "MAJORITY,2", "ANY,4"})
    void so_many_against_end_it_and_one_fewer_does_not(Agreement agreement, int against) {
        Arena arena = Arena.of(decides("adopter").byEach().needing(agreement)).with(owners());
        assertThat(marks(arena.after(ownDecisions(0, against)))).containsExactly(Mark.NOT_AGREED);
        assertThat(marks(arena.after(ownDecisions(0, against - 1)))).containsExactly(NEXT);
    }

    @Test
    void the_trail_says_for_whom_it_waits() {
        Trail trail = Arena.of(decides("adopter").byEach())
                .with(owners())
                .after(ownDecisions(3, 0))
                .trail();
        assertThat(trail.steps().get(0).waitingFor())
                .flatExtracting(NamedBody::principals)
                .containsExactly(Id.of("c"));
    }

    @Test
    void a_returned_matter_begins_anew_and_wants_another_text() {
        Arena arena = Arena.of(prepares("group"), decides("adopter").byEach()).with(owners());
        Trail trail = arena.after(
                        did("group", "prepares", ADOPTED, 1),
                        own("a", "council", ADOPTED, 2),
                        own("b", "council", RETURNED, 3),
                        did("group", "prepares", ADOPTED, 4).text("v1"),
                        did("group", "prepares", ADOPTED, 5).text("v2"),
                        own("b", "council", ADOPTED, 6).text("v2"))
                .trail();
        assertThat(trail.outOfOrder()).isEmpty();
        assertThat(trail.followed())
                .extracting(Trail.Followed::again)
                .containsExactly(false, false, false, true, false, false);
        assertThat(trail.steps()).extracting(Trail.Step::mark).containsExactly(DONE, NEXT);
        assertThat(trail.steps().get(1).waitingFor())
                .flatExtracting(NamedBody::principals)
                .containsExactly(Id.of("a"), Id.of("c"), Id.of("region"));
        assertThat(arena.after(
                                did("group", "prepares", ADOPTED, 1),
                                own("b", "council", RETURNED, 3),
                                own("b", "council", ADOPTED, 6).text("v2"))
                        .trail()
                        .outOfOrder())
                .containsExactly(Id.of("b-6"));
    }

    @Test
    void what_was_decided_on_a_text_that_is_sent_back_afterwards_is_decided_again() {
        Trail trail = TWO_STEPS
                .after(
                        did("group", "prepares", ADOPTED, 1).text("v1"),
                        did("forum", "decides", ADOPTED, 2).text("v1"),
                        did("group", "prepares", RETURNED, 3).text("v1"),
                        did("group", "prepares", ADOPTED, 4).text("v2"))
                .trail();
        assertThat(trail.steps()).extracting(Trail.Step::mark).containsExactly(DONE, NEXT);
    }

    @Test
    void what_was_advised_in_one_branch_is_advised_again_when_the_matter_is_sent_back_in_another() {
        Trail trail = BRANCHES.after(
                        did("group", "prepares", ADOPTED, 1),
                        did("board", "recommends", ADOPTED, 2),
                        did("council", "recommends", RETURNED, 3),
                        did("group", "prepares", ADOPTED, 4))
                .trail();
        assertThat(trail.next()).containsExactly(1, 2);
    }

    @Test
    void a_decision_whose_day_has_not_come_does_not_count() {
        Trail trail = Arena.of(decides("forum"))
                .on(DAY.plusDays(1))
                .after(did("forum", "decides", ADOPTED, 2))
                .trail();
        assertThat(trail.next()).containsExactly(0);
        assertThat(trail.outOfOrder()).containsExactly(Id.of("forum-2"));
        assertThat(marks(Arena.of(decides("forum")).on(DAY.plusDays(2)).after(did("forum", "decides", ADOPTED, 2))))
                .containsExactly(DONE);
    }

    @Test
    void what_has_fallen_is_not_raised_again_by_a_later_decision() {
        Trail trail = Arena.of(decides("forum"))
                .after(did("forum", "decides", WITHDRAWN, 1), did("forum", "decides", ADOPTED, 2))
                .trail();
        assertThat(trail.standing()).isEqualTo(Standing.ENDED);
        assertThat(trail.outOfOrder()).containsExactly(Id.of("forum-2"));
    }

    @Test
    void who_prepares_may_pass_the_matter_on_whatever_it_calls_that() {
        assertThat(marks(TWO_STEPS.after(did("group", "decides", REFERRED, 1)))).containsExactly(DONE, NEXT);
        assertThat(marks(TWO_STEPS.after(did("group", "decides", ADOPTED, 1)))).containsExactly(NEXT, TO_COME);
    }

    @ParameterizedTest
    @CsvSource({"20,0", "21,0", "22,1"})
    void a_stage_is_late_after_its_last_day(int taken, long late) {
        Arena arena = Arena.of(prepares("group"), decides("forum").within(Deadline.weeks(3)));
        Trail.Step step = arena.after(did("group", "prepares", ADOPTED, 1), did("forum", "decides", ADOPTED, 1 + taken))
                .trail()
                .steps()
                .get(1);
        assertThat(step.since()).contains(DAY.plusDays(1));
        assertThat(step.due()).contains(DAY.plusDays(22));
        assertThat(step.daysLate()).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"13,0", "14,0", "15,1"})
    void a_stage_that_nobody_has_taken_is_late_by_the_day_that_is_asked_about(int day, long late) {
        Trail trail = Arena.of(prepares("group").within(Deadline.workingDays(10)))
                .on(DAY.plusDays(day))
                .after()
                .trail();
        assertThat(trail.steps().get(0).daysLate()).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"22,0", "23,0", "24,1"})
    void what_is_sent_back_has_its_whole_time_again(int day, long late) {
        Trail.Step first = Arena.of(prepares("group").within(Deadline.weeks(2)), decides("forum"))
                .on(DAY.plusDays(day))
                .after(did("group", "prepares", ADOPTED, 1), did("forum", "decides", RETURNED, 9))
                .trail()
                .steps()
                .get(0);
        assertThat(first.since()).contains(DAY.plusDays(9));
        assertThat(first.daysLate()).isEqualTo(late);
    }

    @Test
    void where_a_day_is_not_told_nothing_is_due() {
        Arena arena = Arena.of(prepares("group"), decides("forum").within(Deadline.days(1)));
        Trail trail = arena.after(Decision.builder("d", "group", "prepares").outcome(ADOPTED))
                .trail();
        assertThat(trail.steps().get(1).due()).isEmpty();
        assertThat(trail.steps().get(1).daysLate()).isZero();
    }

    @Test
    void putting_off_changes_nothing() {
        assertThat(marks(TWO_STEPS.after(did("group", "prepares", DEFERRED, 1))))
                .containsExactly(NEXT, TO_COME);
    }

    @Test
    void advice_against_is_advice_too() {
        assertThat(marks(Arena.of(act("recommends", "group"), decides("forum"))
                        .after(did("group", "recommends", REJECTED, 1))))
                .containsExactly(DONE, NEXT);
    }

    private static DecisionBuilder[] ownDecisions(int agreeing, int against) {
        List<String> principals = List.of("region", "a", "b", "c");
        return IntStream.range(0, agreeing + against)
                .mapToObj(i ->
                        own(principals.get(i), i == 0 ? "board" : "council", i < agreeing ? ADOPTED : REJECTED, i + 1))
                .toArray(DecisionBuilder[]::new);
    }

    private static List<Mark> marks(Assessment assessment) {
        return assessment.trail().steps().stream().map(Trail.Step::mark).toList();
    }

    @Test
    void who_has_several_stages_takes_the_one_whose_turn_it_is() {
        Assessment after = Arena.of(decides("group"), act("ratifies", "forum"), decides("group"))
                .after(
                        did("group", "decides", ADOPTED, 1),
                        did("forum", "ratifies", ADOPTED, 2),
                        did("group", "decides", ADOPTED, 3));

        assertThat(marks(after)).containsExactly(DONE, DONE, DONE);
        assertThat(after.trail().outOfOrder()).isEmpty();
    }

    @Test
    void who_decides_once_more_does_so_where_it_had_its_turn_and_passes_nothing_over() {
        Trail trail = Arena.of(
                        prepares("forum").in("a"),
                        decides("group").in("a"),
                        decides("group").in("b"))
                .after(did("group", "decides", ADOPTED, 1), did("group", "decides", ADOPTED, 2))
                .trail();

        assertThat(trail.steps()).extracting(Trail.Step::mark).containsExactly(NEXT, TO_COME, DONE);
        assertThat(trail.missing()).isEmpty();
    }

    @Test
    void those_who_did_not_agree_had_the_matter_from_some_day_and_those_to_come_have_it_from_none() {
        Trail trail = Arena.of(
                        decides("group").needing(Agreement.CONSENSUS),
                        decides("forum").as(Rung.REQUIRED),
                        act("informs", "board"))
                .after(did("group", "decides", NOT_AGREED, 1))
                .trail();

        assertThat(trail.steps())
                .extracting(Trail.Step::since)
                .containsExactly(Optional.of(DAY), Optional.of(DAY.plusDays(1)), Optional.empty());
    }
}
