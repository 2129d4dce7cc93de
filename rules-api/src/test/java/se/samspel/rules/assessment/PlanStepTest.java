package se.samspel.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanStepTest {

    @ParameterizedTest
    @CsvSource({
        "'', goals, goals",
        "'', origins/targetPicture, goals",
        "/goals/0, refines, goals",
        "/mapping, answers, mapping",
        "/mapping/agreements/1, shared, mapping",
        "'', leadership/principles, acting-together",
        "/activities/0, , acting-together",
        "/support/issues/0, , support",
        "'', followUp, follow-up",
        "'', scope,",
        "/goalsetters, ,",
        "'', ,",
    })
    void a_place_in_a_plan_belongs_to_the_step_of_its_member_there_or_missing(
            String path, String missing, String step) {
        Optional<PlanStep> found = PlanStep.of(new Finding.Where(path, Optional.ofNullable(missing)));

        assertThat(found.map(one -> one.id().value())).isEqualTo(Optional.ofNullable(step));
    }
}
