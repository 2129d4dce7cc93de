package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.rules.LayerProblem;

/** {@code explain} of the codes of problems, and of codes that are more than one thing. */
class ExplainCodesTest {

    @ParameterizedTest
    @MethodSource("codesOfLayers")
    void each_code_of_a_problem_with_layers_is_explained_in_both_languages(String code) {
        Run swedish = Run.of("explain", code);
        assertThat(swedish.status()).isZero();
        assertThat(swedish.out()).isNotBlank().doesNotContain("{", "}", "..");
        Run english = Run.of("explain", code, "--lang=en");
        assertThat(english.out()).isNotBlank().isNotEqualTo(swedish.out()).doesNotContain("{", "}", "..");
    }

    static Iterable<String> codesOfLayers() {
        return LayerProblem.meanings().keySet();
    }

    @Test
    void what_a_message_is_filled_in_with_stands_between_angles() {
        assertThat(Run.of("explain", "UNKNOWN_ITEM").out())
                .matches("‹id› [^‹]*[.]\nDet som står inom ‹ › byts ut mot det som felet gäller[.]\n");
        assertThat(Run.of("explain", "PLUGIN_FAILED").out()).doesNotContain("‹");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROUTE_GAP", "UNKNOWN_WORD", "UNKNOWN_FACT"})
    void a_code_of_a_case_and_of_a_layer_has_both_meanings(String code) {
        assertThat(Run.of("explain", code).out()).containsSubsequence("I ett ärende: ", "\nI ett lager: ");
        assertThat(Run.of("explain", code, "--lang=en").out()).containsSubsequence("In a case: ", "\nIn a layer: ");
    }

    @Test
    void a_misspelt_code_of_a_problem_is_guessed() {
        assertThat(Run.of("explain", "UNKNOWN_ITM").err()).contains("Menas UNKNOWN_ITEM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matter.principals", "work.seminars"})
    void a_code_that_is_a_rule_and_a_fact_shows_both(String code) {
        assertThat(Run.of("explain", code).out())
                .containsSubsequence(code + "\n", "Regel i base 1", "\n\n" + code + "\n", "Uppgift som regler ser på");
    }

    @Test
    void a_number_without_a_word_for_its_unit_is_just_a_number() {
        assertThat(Run.of("explain", "work.seminars").out())
                .contains("Kan vara:   ett tal\n")
                .doesNotContain("()");
        assertThat(Run.of("explain", "work.seminars", "--lang=en").out()).contains("Can be:     a number\n");
    }
}
