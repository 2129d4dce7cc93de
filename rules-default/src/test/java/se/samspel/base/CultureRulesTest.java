package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.Id;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.leadership.GuidingPrinciple;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.Training;

/** Principles that guide people, and training across the border. */
class CultureRulesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_plan_has_at_least_one_guiding_principle(int number) {
        List<GuidingPrinciple> some = Stream.of("a", "b")
                .map(id -> new GuidingPrinciple(Id.of(id), Optional.of("Vad är bäst för invånaren?")))
                .limit(number)
                .toList();

        assertThat(SomePlan.violates(leadership(some), CultureRules.PRINCIPLES)).isEqualTo(number < 1);
    }

    @Test
    void a_principle_without_words_guides_nobody() {
        GuidingPrinciple silent = new GuidingPrinciple(Id.of("a"), Optional.empty());

        assertThat(SomePlan.violates(leadership(List.of(silent)), CultureRules.PRINCIPLES))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'kommun, privat utförare, region (landsting)'",
        "'14', 'kommun, privat utförare, region (landsting)'",
        "'14 clinic', 'kommun, privat utförare, region (landsting)'",
        "'1494 1471', 'kommun, privat utförare, region (landsting)'",
        "'14 1494', 'privat utförare'",
        "'clinic 1494', 'region (landsting)'",
        "'14 clinic 1471', ",
    })
    void staff_of_every_kind_of_party_train_across_the_border(String parties, String left) {
        JointPlanBuilder plan = SomePlan.plan()
                .leadership(new Leadership(
                        List.of(), List.of(), List.of(), parties.isEmpty() ? List.of() : List.of(training(parties))));

        assertThat(SomePlan.swedish(plan, CultureRules.TRAINING))
                .isEqualTo(
                        left == null
                                ? ""
                                : "Planen har ingen träning över gränsen för medarbetare från: " + left + ".");
    }

    @Test
    void several_trainings_together_reach_everybody() {
        JointPlanBuilder plan = SomePlan.plan()
                .leadership(new Leadership(
                        List.of(), List.of(), List.of(), List.of(training("14 1494"), training("clinic 1471"))));

        assertThat(SomePlan.violates(plan, CultureRules.TRAINING)).isFalse();
    }

    private static JointPlanBuilder leadership(List<GuidingPrinciple> principles) {
        return SomePlan.plan().leadership(new Leadership(principles, List.of(), List.of(), List.of()));
    }

    private static Training training(String parties) {
        return new Training(
                Id.of(parties.replace(" ", "-")), Optional.empty(), Optional.empty(), SomePlan.ids(parties.split(" ")));
    }
}
