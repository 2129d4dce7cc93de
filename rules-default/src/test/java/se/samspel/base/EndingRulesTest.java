package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.rules.layer.Requirement;
import se.samspel.work.Ending;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.ProcessWorkBuilder;

/** A work may end by a decision that says no; a process never ends. */
class EndingRulesTest {

    private static final Ending WITHOUT_DECISION =
            new Ending(Optional.empty(), Optional.empty(), Optional.of("Ingen tid"), Optional.empty());

    @Test
    void a_work_that_goes_on_is_not_asked_how_it_ended() {
        ProcessWork work = work("decides", Outcome.ADOPTED).build();

        assertThat(EndingRules.items()).noneMatch(rule -> Works.violates(work, (Requirement) rule));
    }

    @Test
    void a_work_that_was_refused_ends_without_a_finding() {
        ProcessWork work = ended(work("decides", Outcome.REJECTED));

        assertThat(EndingRules.items()).noneMatch(rule -> Works.violates(work, (Requirement) rule));
    }

    @Test
    void an_ending_that_names_no_decision_is_found() {
        ProcessWork work =
                work("decides", Outcome.REJECTED).ending(WITHOUT_DECISION).build();

        assertThat(Works.violates(work, EndingRules.BY_DECISION)).isTrue();
        assertThat(Works.violates(work, EndingRules.BINDING)).isFalse();
        assertThat(Works.violates(work, EndingRules.REFUSED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepares", "proposes", "blesses"})
    void an_ending_by_what_does_not_bind_is_found(String act) {
        assertThat(Works.violates(ended(work(act, Outcome.REJECTED)), EndingRules.BINDING))
                .isTrue();
    }

    @Test
    void an_ending_by_a_decision_that_is_not_there_is_found() {
        ProcessWork work = work("decides", Outcome.REJECTED)
                .ending(Ending.decidedIn("lost"))
                .build();

        assertThat(Works.violates(work, EndingRules.BINDING)).isTrue();
        assertThat(Works.violates(work, EndingRules.REFUSED)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"REJECTED", "NOT_AGREED", "WITHDRAWN"})
    void a_no_ends_the_work(Outcome outcome) {
        assertThat(Works.violates(ended(work("decides", outcome)), EndingRules.REFUSED))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            mode = Mode.EXCLUDE,
            names = {"REJECTED", "NOT_AGREED", "WITHDRAWN"})
    void neither_a_yes_nor_what_comes_back_ends_the_work(Outcome outcome) {
        assertThat(Works.violates(ended(work("decides", outcome)), EndingRules.REFUSED))
                .isTrue();
    }

    @Test
    void a_yes_in_a_matter_of_a_layers_own_may_end_the_work() {
        ProcessWork work = ended(work("end-work", "decides", Outcome.ADOPTED));

        assertThat(Works.violates(work, EndingRules.REFUSED)).isFalse();
    }

    @Test
    void a_process_that_is_established_never_ends() {
        assertThat(Works.violates(ended(work("decides", Outcome.REJECTED).phase(Phase.EVALUATION)), goesOn()))
                .isTrue();
        assertThat(Works.violates(ended(work("decides", Outcome.REJECTED).phase(Phase.DEVELOPMENT)), goesOn()))
                .isFalse();
    }

    @Test
    void where_the_phase_is_not_said_it_is_asked_for() {
        ProcessWork work =
                ProcessWork.builder("work", "Arbete").ending(WITHOUT_DECISION).build();

        assertThat(Works.leavesOpen(work, goesOn())).isTrue();
    }

    @Test
    void work_that_was_stopped_in_phase_2_is_not_told_to_wait_for_a_decision_to_go_on() {
        ProcessWork stopped = ended(work("decides", Outcome.REJECTED).phase(Phase.DEVELOPMENT));
        ProcessWork going =
                work("decides", Outcome.REJECTED).phase(Phase.DEVELOPMENT).build();

        assertThat(Works.violates(stopped, DevelopmentRules.DECIDED_TO_GO_ON)).isFalse();
        assertThat(Works.violates(going, DevelopmentRules.DECIDED_TO_GO_ON)).isTrue();
    }

    @Test
    void an_established_process_may_be_developed_again() {
        ProcessWork again =
                work("decides", Outcome.ADOPTED).phase(Phase.DEVELOPMENT).build();

        assertThat(Works.violates(again, DevelopmentRules.DECIDED_TO_GO_ON)).isFalse();
        assertThat(Works.violates(again, DevelopmentRules.EVALUATED)).isFalse();
    }

    private static Requirement goesOn() {
        return EndingRules.PROCESS_GOES_ON;
    }

    private static ProcessWork ended(ProcessWorkBuilder work) {
        return work.ending(Ending.decidedIn("d1")).build();
    }

    private static ProcessWorkBuilder work(String act, Outcome outcome) {
        return work("adopt-plan", act, outcome);
    }

    private static ProcessWorkBuilder work(String kind, String act, Outcome outcome) {
        Decision decision = Decision.builder("d1", "joint-officials-group", act)
                .outcome(outcome)
                .build();
        return ProcessWork.builder("work", "Arbete")
                .phase(Phase.ANALYSIS)
                .matter(Matter.builder("matter", kind)
                        .decisions(List.of(decision))
                        .build());
    }
}
