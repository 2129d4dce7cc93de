package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code explain}. */
class ExplainTest {

    @Test
    void a_parameter_is_explained_with_value_unit_range_and_source() {
        Run run = Run.of("explain", "team.full-days");
        assertThat(run.status()).isZero();
        assertThat(run.words())
                .contains("Parameter i base 1", "Gäller: 4 till 6 heldagar", "Tillåtet: 0 till 60 heldagar")
                .contains("”Hur mycket tid tar arbetet?” (står i texten)");
    }

    @Test
    void a_rule_is_explained_with_weight_texts_limit_and_conditions() {
        Run run = Run.of("explain", "member.full-days", "--rules", "jamtland@2005.1", "--lang", "en");
        assertThat(run.words())
                .contains("Rule of jamtland 2005.1", "error: stands in the way", "Do this:")
                .contains("Member sets aside (the value); the limit is 4 to 6 full days.")
                .contains("full days that the member sets aside: 4 to 6 full days (the parameter team.full-days)");
    }

    @Test
    void conditions_within_conditions_are_set_in() {
        assertThat(Run.of("explain", "seminar.way-forward").out())
                .containsPattern("När: +allt detta:\n +- något av detta:")
                .containsPattern("\n {15}- något av detta:\n {17}- det som ska beslutas");
    }

    @Test
    void a_question_shows_the_bodies_that_the_region_binds() {
        assertThat(Run.of("explain", "consequences", "--rules", "jamtland@2005.1")
                        .out())
                .contains("operational – nej, de kan beslutas av tjänstemän", "Fredagsgruppen");
        assertThat(Run.of("explain", "consequences").out()).doesNotContain("Fredagsgruppen, ");
    }

    @Test
    void a_route_shows_each_situation() {
        assertThat(Run.of("explain", "route.adopt-plan", "--rules", "jamtland@2005.1")
                        .out())
                .contains("→ Fredagsgruppen bereder → SVOM beslutar", "→ källan säger inte vem");
    }

    @Test
    void an_unknown_code_names_those_that_are_near() {
        Run run = Run.of("explain", "member.full-day");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("member.full-day", "Menas member.full-days");
    }

    @Test
    void a_code_of_a_region_is_found_without_naming_the_region() {
        assertThat(Run.of("explain", "kommunalt-forum").out()).contains("Organ i jonkoping 2015.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RULE_FAILED", "ROUTE_GAP", "UNKNOWN_WORD", "UNKNOWN_FACT", "BAD_FACT", "PINNED_VERSION"})
    void the_codes_of_the_library_itself_are_explained(String code) {
        assertThat(Run.of("explain", code, "--lang", "en").out()).isNotBlank();
    }

    @Test
    void a_pinned_version_and_a_bad_fact_are_explained_in_both_languages() {
        assertThat(Run.of("explain", "PINNED_VERSION").out())
                .startsWith(
                        "Dokumentet eller anropet anger en version av regelverket som inte gäller den dagen. Ärendet"
                                + " bedöms ändå enligt den.");
        assertThat(Run.of("explain", "PINNED_VERSION", "--lang", "en").out())
                .startsWith("The document or the call names a version of the rule set that is not in force on the day."
                        + " The case is judged by it all the same.");
        assertThat(Run.of("explain", "BAD_FACT").out())
                .startsWith("En uppgift under facts har ett värde av annat slag än regelverket har deklarerat, eller"
                        + " gäller något som inte finns i dokumentet.");
        assertThat(Run.of("explain", "BAD_FACT", "--lang", "en").out())
                .startsWith("A fact under facts has a value of another type than the rule set has declared, or is about"
                        + " something that is not in the document.");
    }

    @Test
    void a_fact_is_explained_too() {
        Run run = Run.of("explain", "work.phase");
        assertThat(run.status()).isZero();
        assertThat(run.words()).contains("Avser: fasen", "Kan vara: analys eller utveckling eller utvärdering");
    }
}
