package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules} when something is wrong with some of the rules. */
class RulesProblemsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void a_layer_on_a_parent_that_is_not_there() throws IOException {
        Files.writeString(folder.resolve("adrift.json"), """
                {"format": "samspel-layer/1", "id": "adrift", "version": "1", "parents": ["nowhere"],
                 "source": {"document": "Avtal", "clause": "§ 1"}, "changes": []}
                """);
    }

    @Test
    void a_broken_layer_gives_1_and_the_list_says_that_it_cannot_be_used() {
        Run run = Run.of("rules", "--plugins=" + folder);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("adrift@1 (adrift.json): UNKNOWN_PARENT: ");
        assertThat(run.out()).containsPattern("adrift +1 +region +nowhere +alltid +går inte att använda\n");
        assertThat(Run.of("rules", "--lang=en", "--plugins=" + folder).out())
                .contains("always                       cannot be used\n");
    }

    @Test
    void a_broken_plug_in_gives_1_too() throws IOException {
        Files.delete(folder.resolve("adrift.json"));
        Files.writeString(folder.resolve("broken.jar"), "no jar");
        assertThat(Run.of("rules", "--plugins=" + folder).status()).isEqualTo(1);
    }

    @Test
    void json_tells_the_problems_beside_the_layers() {
        Run run = Run.of("rules", "--format=json", "--lang=en", "--plugins=" + folder);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\n  \"layers\": [\n")
                .contains(
                        "  \"problems\": [\n    {\n      \"code\": \"UNKNOWN_PARENT\",\n      \"layer\": \"adrift@1\",\n"
                                + "      \"other\": \"nowhere\",\n      \"message\": \"The layer stands on nowhere, ");
        assertThat(Run.of("rules", "--format=json").out()).endsWith("  \"problems\": []\n}\n");
    }

    @Test
    void other_commands_answer_by_the_rules_that_are_sound() {
        assertThat(Run.of("assess", Documents.CLEAR, "--plugins=" + folder).status())
                .isZero();
        assertThat(Run.of("rules", "show", "jamtland", "--plugins=" + folder).status())
                .isZero();
    }

    @Test
    void help_says_what_each_status_means() {
        assertThat(Run.of("rules", "--help").words())
                .contains("Slutstatus: 0 inget är fel, 1 något är fel med några regler, 2 fel anrop.");
        assertThat(Run.of("rules", "--help", "--lang=en").words())
                .contains("Exit status: 0 nothing is wrong, 1 something is wrong with some rules, 2 wrong call.");
        assertThat(Run.of("rules", "show", "--help").out()).doesNotContain("Slutstatus");
    }
}
