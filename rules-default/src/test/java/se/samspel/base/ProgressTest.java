package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.party.Party;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.ProgressStep.Held;
import se.samspel.work.Development;
import se.samspel.work.Ending;
import se.samspel.work.Evaluation;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.ProcessWorkBuilder;

/** How far a work has come is told from what is there, from the analysis to the evaluation that never ends. */
class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        "ANALYSIS, false, , BEGUN TO_COME TO_COME TO_COME TO_COME TO_COME",
        "ANALYSIS, true, , DONE DONE BEGUN TO_COME TO_COME TO_COME",
        "ANALYSIS, true, RETURNED, DONE DONE BEGUN TO_COME TO_COME TO_COME",
        "ANALYSIS, true, ADOPTED, DONE DONE DONE TO_COME TO_COME TO_COME",
        "DEVELOPMENT, true, ADOPTED, DONE DONE DONE BEGUN TO_COME TO_COME",
        "DEVELOPMENT, true, , DONE DONE TO_COME BEGUN TO_COME TO_COME",
        "DEVELOPMENT, false, , DONE TO_COME TO_COME BEGUN TO_COME TO_COME",
        "EVALUATION, true, ADOPTED, DONE DONE DONE DONE BEGUN BEGUN"
    })
    void each_step_is_done_begun_or_to_come(Phase phase, boolean submitted, Outcome outcome, String expected) {
        assertThat(statuses(work(phase, submitted, Optional.ofNullable(outcome)).build()))
                .isEqualTo(expected);
    }

    @Test
    void a_process_is_established_when_the_requirements_of_development_are_met() {
        ProcessWorkBuilder work = work(Phase.EVALUATION, true, Optional.of(Outcome.ADOPTED));

        assertThat(step(work.build(), "established").missing())
                .containsExactly(DevelopmentRules.FOLLOWED_UP.id(), DevelopmentRules.STAFFED.id());
        assertThat(statuses(work.development(met()).build())).isEqualTo("DONE DONE DONE DONE DONE BEGUN");
    }

    @Test
    void work_in_development_is_told_what_remains_until_the_process_is_established() {
        ProcessWorkBuilder work = work(Phase.DEVELOPMENT, true, Optional.of(Outcome.ADOPTED));

        assertThat(step(work.build(), "established").missing())
                .containsExactly(DevelopmentRules.FOLLOWED_UP.id(), DevelopmentRules.STAFFED.id());
        assertThat(step(work.development(met()).build(), "established").missing())
                .isEmpty();
    }

    @Test
    void a_missing_decision_stands_at_the_decision_though_development_has_begun() {
        ProcessWork work = work(Phase.DEVELOPMENT, true, Optional.empty()).build();

        assertThat(step(work, "decision").missing()).containsExactly(DevelopmentRules.DECIDED_TO_GO_ON.id());
        assertThat(step(work, "development").missing()).doesNotContain(DevelopmentRules.DECIDED_TO_GO_ON.id());
    }

    @Test
    void evaluations_are_counted_as_far_as_they_have_been_held() {
        LocalDate held = LocalDate.of(2008, 3, 1);
        List<Evaluation> evaluations = Stream.of(
                        Optional.of(LocalDate.of(2007, 3, 1)),
                        Optional.of(held),
                        Optional.of(LocalDate.of(2009, 3, 1)),
                        Optional.<LocalDate>empty())
                .map(day -> new Evaluation(Id.of("e" + day.hashCode()), day, Optional.empty()))
                .toList();
        ProcessWork work = ProcessWork.builder("work", "Arbete")
                .phase(Phase.EVALUATION)
                .evaluations(evaluations)
                .build();

        assertThat(step(work, "evaluation").held()).contains(new Held(3, Optional.of(held)));
        assertThat(step(work, "analysis").held()).isEmpty();
    }

    @Test
    void what_a_work_had_not_done_when_it_ended_is_cut_off() {
        ProcessWork refused = work(Phase.ANALYSIS, true, Optional.of(Outcome.REJECTED))
                .ending(Ending.decidedIn("d1"))
                .build();
        ProcessWork stopped = refused.toBuilder().phase(Phase.DEVELOPMENT).build();

        assertThat(statuses(refused)).isEqualTo("DONE DONE ENDED ENDED ENDED ENDED");
        assertThat(statuses(stopped)).isEqualTo("DONE DONE ENDED ENDED ENDED ENDED");
        assertThat(step(stopped, "established").missing())
                .as("nothing remains to be met of what is not to come")
                .isEmpty();
    }

    @Test
    void an_established_process_is_evaluated_though_somebody_calls_the_work_ended() {
        ProcessWork ended = work(Phase.EVALUATION, true, Optional.of(Outcome.ADOPTED))
                .ending(Ending.decidedIn("d1"))
                .build();

        assertThat(step(ended, "evaluation").status()).isEqualTo(ProgressStep.Status.BEGUN);
    }

    private static Development met() {
        return new Development(
                List.of(), Optional.of("En samordnare"), Optional.of("Målen är nådda"), Optional.empty());
    }

    private static ProcessWorkBuilder work(Phase phase, boolean submitted, Optional<Outcome> outcome) {
        ProcessWorkBuilder work = ProcessWork.builder("work", "Arbete")
                .parties(List.of(Party.of("city", Party.MUNICIPALITY, "Kommunen")))
                .phase(phase);
        List<Decision> decisions =
                outcome
                        .map(came -> Decision.builder("d1", "joint-officials-group", "decides")
                                .outcome(came)
                                .build())
                        .stream()
                        .toList();
        OperationalPlan plan = new OperationalPlan(
                Id.of("v1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Targets.NONE,
                List.of(),
                List.of());
        return submitted
                ? work.plans(List.of(plan))
                        .matter(Matter.builder("matter", "adopt-plan")
                                .decisions(decisions)
                                .build())
                : work;
    }

    private static String statuses(ProcessWork work) {
        return String.join(
                " ",
                Works.progress(work).stream().map(step -> step.status().name()).toList());
    }

    private static ProgressStep step(ProcessWork work, String id) {
        return Works.progress(work).stream()
                .filter(step -> step.step().equals(Id.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
