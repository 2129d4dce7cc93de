package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code assess} says is to be written, as it is written. */
class AssessHintsTest {

    @TempDir
    private Path folder;

    @Test
    void a_fact_of_one_of_several_elements_is_written_with_the_element_and_the_unit_in_words() throws IOException {
        assertThat(assess("").out())
                .contains("   Skriv:      \"facts\": [{\"fact\": \"restid\", \"element\": \"m1\", \"value\": (ett tal,"
                        + " timmar)}]\n")
                .contains("   Skriv:      \"facts\": [{\"fact\": \"glest\", \"value\": false}] – nej\n"
                        + "               \"facts\": [{\"fact\": \"glest\", \"value\": true}] – ja\n");
        assertThat(assess("", "--lang=en").out()).contains("\"value\": (a number, hours)}]\n");
    }

    @Test
    void a_document_with_facts_gets_one_more_in_its_list() throws IOException {
        Run run = assess("\"facts\": [{\"fact\": \"glest\", \"value\": true}],");
        assertThat(run.out())
                .contains("   Skriv:      lägg till i listan \"facts\":\n"
                        + "               {\"fact\": \"restid\", \"element\": \"m1\", \"value\": (ett tal, timmar)}\n")
                .contains(", /facts\n")
                .doesNotContain("där saknas facts", "\"facts\": [");
        assertThat(assess("\"facts\": [{\"fact\": \"glest\", \"value\": true}],", "--lang=en")
                        .out())
                .contains("   Write:      add to the list \"facts\":\n");
    }

    @Test
    void a_matter_with_answers_gets_one_more_in_its_list() {
        String document = Documents.SMALL
                .replace(
                        "\"principals\": [\"jll\"]",
                        "\"principals\": [\"jll\", \"k\"], \"answers\": [{\"id\": \"other\", \"value\": \"x\"}]")
                .replace("\"kind\": \"new-development-area\"", "\"kind\": \"adopt-plan\"")
                .replace("\"parties\": [", "\"parties\": [{ \"id\": \"k\", \"kind\": \"municipality\" },");
        assertThat(Run.reading(document, "assess", "-").out())
                .contains("   Skriv:      lägg till i listan \"answers\":\n"
                        + "               {\"id\": \"consequences\", \"value\": \"(svar)\",\n"
                        + "                \"by\": \"(vem)\", \"on\": \"(dag)\", \"ground\": \"(varför)\"}\n");
    }

    private Run assess(String members, String... further) throws IOException {
        String document = Documents.document("\"on\": \"2017-05-16\", \"rules\": \"vinterland\"," + members)
                .replace("\"phase\"", "\"roles\": { \"team\": { \"members\": [ { \"id\": \"m1\" } ] } }, \"phase\"");
        String[] call = new String[further.length + 3];
        System.arraycopy(further, 0, call, 3, further.length);
        call[0] = "assess";
        call[1] = "-";
        call[2] = Vinterland.in(folder);
        return Run.reading(document, call);
    }
}
