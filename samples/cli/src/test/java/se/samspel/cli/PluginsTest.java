package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --plugins}: more rules, from a folder. */
class PluginsTest {

    private static final String NOWHERE = "no-such-folder";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess " + Documents.CLEAR + " --plugins ",
                "rules --plugins ",
                "rules show jamtland --plugins ",
                "explain team.full-days --plugins "
            })
    void a_folder_that_is_not_there_is_a_wrong_call_of_every_command(String call) {
        Run run = Run.of((call + NOWHERE).split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(NOWHERE + ": PLUGIN_FOLDER: Mappen finns inte")
                .hasLineCount(1);
    }

    @Test
    void before_the_subcommand_it_counts_as_well_as_after() {
        assertThat(Run.of("rules", "--plugins", NOWHERE, "show", "jamtland"))
                .isEqualTo(Run.of("rules", "show", "jamtland", "--plugins", NOWHERE));
    }

    @Test
    void a_jar_in_the_folder_brings_its_region_to_every_command(@TempDir Path scratch) throws Exception {
        Jar.into(folder, scratch);
        String plugins = "--plugins=" + folder;
        assertThat(Run.of("rules", plugins).out())
                .contains(Run.of("rules").out().lines().toList())
                .containsPattern("\nmyregion +2027.1 +region +base +från 2027-01-01 +\\d+\n");
        assertThat(Run.of("rules", "show", "myregion", plugins).out())
                .startsWith("myregion 2027.1\n")
                .contains(
                        "   Lager:      myregion 2027.1 (skärper)\n   Källa:      Avtal 2027, ”D12” (står i texten)\n");
        assertThat(Run.of("explain", "team.full-days", "--rules", "myregion", plugins)
                        .out())
                .contains("   Gäller:     4 till 5 heldagar\n");
        String document = Documents.document("\"on\": \"2027-05-16\", \"rules\": \"myregion\",");
        Run judged = Run.reading(document, "assess", "-", plugins);
        assertThat(judged.words()).contains("Bedömt enligt myregion 2027.1 (som står på base 1) den 2027-05-16");
        assertThat(judged.err()).isEmpty();
        assertThat(Run.reading(document, "assess", "-").err()).startsWith("-:1:113: UNKNOWN_RULES: ");
    }

    @Test
    void a_rule_pack_in_the_folder_does_as_a_jar_does_and_says_which_days_are_not_regulated() throws Exception {
        Files.writeString(folder.resolve("myregion.json"), """
                {"format": "samspel-layer/1", "id": "myregion", "version": "2027.1", "level": "region",
                 "parents": ["base@[1,2)"], "from": "2027-01-01",
                 "notRegulated": [{"from": "2026-01-01", "until": "2026-12-31",
                                   "source": {"document": "Avtal 2027", "clause": "D1", "kind": "TEXT"}}],
                 "changes": [{"do": "tighten", "item": "team.full-days", "range": {"least": 4, "most": 5},
                              "source": {"document": "Avtal 2027", "clause": "D12", "kind": "TEXT"}}]}
                """);
        Run list = Run.of("rules", "--plugins", folder.toString());
        assertThat(list.err()).isEmpty();
        assertThat(list.out())
                .containsPattern("\nmyregion +2027.1 +region +base@\\[1,2\\) +från 2027-01-01 +\\d+\n")
                .endsWith("""

                        Regelverket myregion är inte reglerat från 2026-01-01 till 2026-12-31 (Avtal 2027, ”D1”,
                        står i texten).
                        """);
        Run refused =
                Run.of("assess", Documents.CLEAR, "--rules=myregion", "--as-of=2026-05-01", "--plugins=" + folder);
        assertThat(refused.err())
                .endsWith(".json:1:1: RULES_NOT_REGULATED: Regelverket myregion är inte reglerat från 2026-01-01 till"
                        + " 2026-12-31 (Avtal 2027, ”D1”, står i texten).\n");
        assertThat(refused.status()).isEqualTo(2);
    }

    @Test
    void a_broken_jar_is_told_on_standard_error_and_changes_no_answer() throws Exception {
        Files.writeString(folder.resolve("broken.jar"), "no jar");
        Run run = Run.of("assess", Documents.CLEAR, "--plugins", folder.toString());
        assertThat(run.err()).startsWith("broken.jar: PLUGIN_UNREADABLE: ").hasLineCount(1);
        assertThat(run.out()).isEqualTo(Run.of("assess", Documents.CLEAR).out());
        assertThat(run.status()).isZero();
        assertThat(Run.of("rules", "show", "broken", "--plugins", folder.toString())
                        .err())
                .endsWith(" Något kunde inte läsas in; se standard error.\n");
    }

    @Test
    void an_empty_folder_changes_no_answer() {
        assertThat(Run.of("rules", "--plugins", folder.toString()).out())
                .isEqualTo(Run.of("rules").out());
        Run run = Run.of("assess", Documents.CLEAR, "--plugins", folder.toString());
        assertThat(run.out()).isEqualTo(Run.of("assess", Documents.CLEAR).out());
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "rules", "rules show", "explain"})
    void help_says_what_the_folder_is_for(String command) {
        assertThat(Run.of((command + " --help").split(" ")).words())
                .contains("--plugins=DIR En mapp med fler regler: regelpaket (JSON) och insticksmoduler (jar).");
        assertThat(Run.of((command + " --help --lang en").split(" ")).words())
                .contains("--plugins=DIR A folder with more rules: rule packs (JSON) and plug-ins (jar).");
    }
}
