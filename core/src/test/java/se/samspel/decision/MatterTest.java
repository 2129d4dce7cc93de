package se.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.Id;

class MatterTest {

    private static final Answer ANSWER = new Answer(
            Id.of("consequences"),
            Id.of("operational"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    private static final MatterText TEXT = new MatterText(Id.of("v1"), Optional.empty(), Optional.empty(), List.of());
    private static final Matter MATTER = Matter.builder("m", "adopt-plan")
            .principals(List.of(Id.of("region")))
            .others(List.of(Id.of("x")))
            .answers(List.of(ANSWER))
            .texts(List.of(TEXT))
            .build();

    @Test
    void an_answer_is_found_by_its_question() {
        assertThat(MATTER.answer(Id.of("consequences"))).contains(ANSWER);
        assertThat(MATTER.answer(Id.of("effects"))).isEmpty();
    }

    @Test
    void a_text_is_found_by_its_version() {
        assertThat(MATTER.text(Id.of("v1"))).contains(TEXT);
        assertThat(MATTER.text(Id.of("v2"))).isEmpty();
    }

    @Test
    void the_same_matter_may_affect_others() {
        Matter other = MATTER.withPrincipals(List.of(Id.of("2380")));

        assertThat(other.principals()).containsExactly(Id.of("2380"));
        assertThat(other.withPrincipals(MATTER.principals())).isEqualTo(MATTER);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_is_adopted_goes_on(Outcome outcome) {
        assertThat(outcome.isPositive()).isEqualTo(outcome.name().startsWith("ADOPTED"));
    }
}
