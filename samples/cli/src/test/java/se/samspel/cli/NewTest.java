package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.json.DocumentSchema;

/** {@code new}. */
class NewTest {

    private static final String ALL = String.join(", ", DocumentSchema.kinds());

    @TempDir
    private Path folder;

    @Test
    void what_the_rules_ask_for_stands_where_it_is_to_be_written() {
        Run run = Run.of("new", "process-work", "--rules", "base");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("// \"on\": \"ÅÅÅÅ-MM-DD\",");
        assertThat(run.words().replace("// ", ""))
                .contains("Processledaren. Krävs: Utse en processledare, från regionen, en kommun eller en annan berörd"
                        + " organisation. [Jämtlands läns landsting: processorientering, ”Roller i"
                        + " processutvecklingen”] \"leader\": { \"id\": \"leader-1\",")
                .contains("Bör: Arbetet har 0 personer som metodcoach; 2 personer bör delta.")
                .contains("Medlemmen members-1: uppgift saknas om de heldagar som medlemmen avsätter.")
                .contains("municipality (kommun)");
    }

    @Test
    void the_questions_of_the_rules_are_told_with_their_answers_and_who_may_answer() {
        assertThat(Run.of("new", "matter", "--rules", "jamtland", "--lang", "en")
                        .words()
                        .replace("// ", ""))
                .contains("Question consequences: ")
                .contains("Answers: operational (")
                .contains("May answer: process leader, ");
    }

    @Test
    void rules_of_a_region_are_those_of_its_version_of_the_day() {
        assertThat(Run.of("new", "matter", "--rules", "jamtland", "--as-of", "2008-05-16")
                        .out())
                .contains("regelverket jamtland 2005.1", "  \"on\": \"2008-05-16\",", "  \"rules\": \"jamtland\",");
    }

    @Test
    void of_a_title_an_id_is_made() {
        assertThat(Run.of("new", "matter", "--rules", "base", "--title", "Åtgärder för äldre (2026)")
                        .out())
                .contains("\"id\": \"atgarder-for-aldre-2026\"", "\"title\": \"Åtgärder för äldre (2026)\"");
        assertThat(Run.of("new", "matter", "--rules", "base", "--title", "–").out())
                .contains("\"id\": \"matter\"", "\"title\": \"–\"");
    }

    @Test
    void for_programs_there_are_no_comments() {
        assertThat(Run.of("new", "matter", "--rules", "base", "--title", "t", "--format", "json")
                        .out())
                .isEqualTo("""
                {
                  "format": "samspel/1",
                  "kind": "matter",
                  "id": "t",
                  "title": "t",
                  "rules": "base",
                  "parties": [],
                  "facts": []
                }
                """);
    }

    @Test
    void a_file_is_written_once() throws IOException {
        Path file = folder.resolve("plan.jsonc");
        List<String> call = List.of("new", "matter", "--rules", "base", "--out", file.toString());

        Run first = Run.of(call.toArray(String[]::new));
        String written = Files.readString(file);
        Run second = Run.of(call.toArray(String[]::new));

        assertThat(first).isEqualTo(new Run(0, "", ""));
        assertThat(written).isEqualTo(Run.of("new", "matter", "--rules", "base").out());
        assertThat(second.status()).isEqualTo(2);
        assertThat(second.err())
                .isEqualTo("samspel: " + file + " finns redan och skrivs inte över. Ange ett annat namn.\n");
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        Path file = folder.resolve("no/such/folder.json");

        assertThat(Run.of("new", "matter", "--rules", "base", "--lang", "en", "--out", file.toString()))
                .isEqualTo(new Run(2, "", "samspel: " + file + " cannot be written.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mater | base | sv | samspel: Det finns inget slag mater av dokument. Menas matter? De som finns är ",
                "mater | base | en | samspel: There is no kind mater of document. Did you mean matter? There are ",
                "x | base | en | samspel: There is no kind x of document. There are "
            })
    void of_an_unknown_kind_it_is_said_which_there_are(String kind, String rules, String language, String said) {
        Run run = Run.of("new", kind, "--rules", rules, "--lang", language);

        assertThat(run).isEqualTo(new Run(2, "", said.strip() + " " + ALL + ".\n"));
    }

    @Test
    void of_unknown_rules_it_is_said_which_there_are() {
        Run run = Run.of("new", "matter", "--rules", "bas", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("samspel: There is no rule set bas. Did you mean base? There are base 1");
    }

    @Test
    void rules_have_to_be_named() {
        assertThat(Run.of("new", "matter").err())
                .isEqualTo("samspel: Det saknas --rules ID[@VERSION].\nMer hjälp: samspel new --help\n");
    }

    @Test
    void help_says_what_it_is_for() {
        assertThat(Run.of("new", "--help").out())
                .contains("Skriver ett dokument att fylla i, med det som reglerna frågar efter som kommentarer.")
                .contains("KIND", ALL, "--title", "--out", "--as-of", "--plugins", "--format");
        assertThat(Run.of("new", "--help", "--lang", "en").out())
                .contains("Writes a document to fill in, with what the rules ask for as comments.");
    }
}
