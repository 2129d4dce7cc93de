package se.samspel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samspel.joint.JointPlan;

class BrokenJointPlanTest {

    @Test
    void one_validation_tells_every_violation_with_its_path() throws IOException {
        try (InputStream stream = BrokenJointPlanTest.class.getResourceAsStream("joint-plan-violations.txt")) {
            String expected = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Violations.of(BrokenJointPlan.plan(), "en"))
                    .containsExactlyElementsOf(expected.lines().toList());
        }
    }

    @Test
    void swedish_tells_the_same_in_other_words() {
        List<String> english = Violations.of(BrokenJointPlan.plan(), "en");

        assertThat(Violations.of(BrokenJointPlan.plan(), "sv"))
                .hasSameSizeAs(english)
                .doesNotContainAnyElementsOf(english)
                .contains(
                        "goals[0].refines[1]: det finns inget med det id:t under \"origins\": ox",
                        "support.issues[0].rungs[0].pair: det finns inget sådant par under \"leadership/pairs\": plx");
    }

    @Test
    void a_plan_with_nothing_in_it_violates_nothing() {
        assertThat(Violations.paths(JointPlan.builder("d", "t").build())).isEmpty();
    }
}
