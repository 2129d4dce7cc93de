package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are wrong, and calls for help. */
class CallTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess",
                "asess x.json",
                "--nonsense",
                "assess x.json --nonsense",
                "assess x.json --as-of 2008-13-01",
                "assess x.json --as-of",
                "assess x.json --rules @",
                "assess x.json --rules base --rules base",
                "assess x.json --format xml",
                "assess x.json --lang fr",
                "assess x.json --what-if 2380",
                "rules nonsense",
                "rules --plugins",
                "schema",
                "schema nonsense",
                "schema rule-pack --plugins src",
                "rules show",
                "rules show nonsense",
                "explain",
                "explain team.full-days --rules nonsense",
                "explain nonsense-nonsense",
                "help nonsense",
                "help rules nonsense"
            })
    void a_wrong_call_ends_with_2_and_says_why_on_standard_error(String call) {
        Run run = Run.of(call.isEmpty() ? new String[0] : call.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(call.startsWith("assess x.json --rules base@") ? "x.json" : "samspel: ");
    }

    @Test
    void the_nearest_option_or_command_is_suggested() {
        assertThat(Run.of("assess", "x", "--rulez", "y").err())
                .startsWith("samspel: Det finns inget --rulez här.\nMenas --rules?\n")
                .endsWith("Mer hjälp: samspel assess --help\n");
        assertThat(Run.of("asess", "--lang", "en").err())
                .startsWith("samspel: There is no command asess.\nDid you mean assess");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "assess --help",
                "rules -h",
                "rules show --help",
                "explain --help",
                "schema --help",
                "help",
                "help --help",
                "help rules show"
            })
    void help_is_an_answer_in_either_language(String call) {
        Run swedish = Run.of(call.split(" "));
        assertThat(swedish.status()).isZero();
        assertThat(swedish.err()).isEmpty();
        assertThat(swedish.out()).startsWith("Så här: samspel").contains("Val:", "Visa den här hjälpen.");
        Run english = Run.of((call + " --lang en").split(" "));
        assertThat(english.out())
                .startsWith("Usage: samspel")
                .contains("Options:", "Show this help.")
                .doesNotContain("Val:", "Visa ");
    }

    @ParameterizedTest
    @CsvSource({"help,--help", "help assess,assess --help", "help rules show,rules show --help", "help help,help --help"
    })
    void help_may_be_asked_for_by_a_command_too(String call, String option) {
        Run run = Run.of((call + " --lang en").split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Usage: samspel")
                .isEqualTo(Run.of((option + " --lang en").split(" ")).out());
    }

    @Test
    void help_says_what_it_does_itself() {
        assertThat(Run.of("help", "help").words())
                .contains("Visar hjälpen för samspel eller för ett av dess kommandon.")
                .contains("Kommandot, till exempel assess eller rules show.");
        assertThat(Run.of("help", "help", "--lang", "en").words())
                .contains("Shows the help of samspel or one of its commands.")
                .contains("The command, such as assess or rules show.");
    }

    @Test
    void help_on_an_unknown_command_suggests_the_nearest() {
        assertThat(Run.of("help", "asess", "--lang", "en").err())
                .startsWith("samspel: There is no command asess.\nDid you mean assess");
        assertThat(Run.of("help", "rules", "shov").err()).startsWith("samspel: Det finns inget kommando shov.");
    }

    @Test
    void the_version_is_told() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("samspel ");
    }

    @Test
    void nothing_is_coloured() {
        assertThat(Run.of("assess", "--help").out()).doesNotContain("\u001b");
    }
}
