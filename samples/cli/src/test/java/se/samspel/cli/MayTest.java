package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code may}. */
class MayTest {

    @Test
    void a_body_of_the_region_holds_the_mandate_of_its_function_on_condition() {
        Run run = Run.of(
                "may",
                "fredagsgruppen",
                "decides",
                "prioritise",
                "--for",
                "23,2380",
                "--rules",
                "jamtland@2005.1",
                "--lang",
                "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words())
                .contains(
                        "There is a mandate in some cases",
                        "the question consequences: no, officials can decide",
                        "Body: Fredagsgruppen",
                        "For: 23, 2380")
                .contains("An agreement between the parties", "joint-officials-group.decides.prioritise for 23, 2380")
                .contains("“Fredagsgruppen” (interpretation of the text)")
                .contains("never that a decision is legally valid");
    }

    @Test
    void a_task_that_depends_on_nothing_is_granted() {
        Run run = Run.of(
                "may",
                "joint-officials-group",
                "informs",
                "joint-question",
                "--for",
                "2380",
                "--rules",
                "jamtland@2005.1");

        assertThat(run.status()).isZero();
        assertThat(run.words()).contains("Det finns mandat", "Organ: Fredagsgruppen", "Avtal mellan parterna");
    }

    @Test
    void who_has_given_no_mandate_is_named() {
        Run run = Run.of(
                "may", "region-administration-head", "decides", "adopt-plan", "--for", "23,2380", "--rules", "base");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words()).contains("Det saknas mandat", "Saknas", "för 2380: beslutar");
    }

    @Test
    void a_principals_own_body_is_told_that_it_needs_nobodys_mandate() {
        Run run = Run.of(
                "may",
                "municipal-council",
                "decides",
                "adopt-agreement",
                "--for",
                "9901",
                "--rules",
                "vinterland",
                "--as-of",
                "2026-10-20",
                "--plugins=src/test/resources/secretary/packs");

        assertThat(run.words())
                .contains("Beslutsgången lägger det på det egna organet: kommunfullmäktige hos varje kommun.")
                .contains("För sin egen huvudman behöver det inget mandat av andra.");
    }

    @Test
    void programs_get_json() {
        Run run = Run.of(
                "may",
                "joint-political-group",
                "decides",
                "adopt-plan",
                "--for",
                "23,other:X1",
                "--rules",
                "base",
                "--as-of",
                "2026-01-01",
                "--format",
                "json",
                "--lang",
                "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.words())
                .contains(
                        "\"status\": \"NOT_GRANTED\"",
                        "\"agreed\": [ \"23\" ]",
                        "\"legal\": []",
                        "\"asOf\": \"2026-01-01\"")
                .contains("\"reason\": \"NO_MANDATE\", \"principals\": [ \"X1\" ]")
                .contains("\"conditions\": [ \"the affected principals: the region and a municipality\" ]");
    }

    @Test
    void what_is_passed_on_and_what_may_not_be_is_explained() {
        assertThat(Run.of("explain", "common-board-employee.decides.common-board-matter")
                        .words())
                .contains("Vilar på: lag eller delegationsordning")
                .contains("Kommer från: common-board.decides.common-board-matter; beslut återrapporteras dit");
        assertThat(Run.of("explain", "non-delegable.citizens-proposal", "--lang", "en")
                        .words())
                .contains("Matter: citizens' proposal", "the right to decide may not be passed on");
        assertThat(Run.of("explain", "common-board").words()).contains("Är: gemensam nämnd");
    }

    @Test
    void a_chain_is_shown_from_the_first_with_whom_to_report_to() {
        Run run = Run.of(
                "may",
                "common-board-employee",
                "decides",
                "common-board-matter",
                "--for",
                "local-federation:X1",
                "--rules",
                "municipal-act");

        assertThat(run.words())
                .contains("Lag eller delegationsordning", "Villkor: frågan common-board-delegation: ja")
                .contains("Kommer från: common-board.decides.common-board-matter, den gemensamma nämnden;")
                .contains("Rapporteras: den gemensamma nämnden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "may",
                "may svom decides adopt-plan --for 23",
                "may svom decides adopt-plan --rules jamtland",
                "may svom decides adopt-plan --for 123 --rules jamtland",
                "may svom decides adopt-plan --for 23 --rules nonsense",
                "may nobody decides adopt-plan --for 23 --rules jamtland",
                "may svom blesses adopt-plan --for 23 --rules jamtland",
                "may svom decides nonsense --for 23 --rules jamtland"
            })
    void what_cannot_be_understood_is_a_wrong_call(String call) {
        Run run = Run.of(call.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("samspel: ");
    }
}
