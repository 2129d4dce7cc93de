package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code assess --format json}: what programs read. */
class AssessJsonTest {

    @Test
    void one_file_is_one_object_over_several_lines() {
        Run run = Run.of("assess", Documents.CLEAR, "--format", "json");
        assertThat(run.out())
                .startsWith("{\n  \"case\": {\n    \"id\": \"stroke-2008\"")
                .endsWith("}\n")
                .contains("\"outcome\": \"CLEAR\"", "\"asOf\": \"2008-05-16\"", "\"status\": \"DETERMINED\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void several_files_are_one_line_each_in_the_order_of_the_call() {
        Run run = Run.of("assess", Documents.BROKEN, Documents.BLOCKED, Documents.CLEAR, "--format=json");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("{\"file\":\"" + Documents.BROKEN
                        + "\",\"problems\":[{\"code\":\"UNKNOWN_FIELD\",\"pointer\":\"/titel\"");
        assertThat(lines.get(1))
                .startsWith("{\"file\":\"" + Documents.BLOCKED + "\",\"case\":")
                .contains("\"outcome\":\"BLOCKED\"");
        assertThat(lines.get(2)).contains("\"outcome\":\"CLEAR\"");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void messages_are_in_the_language_asked_for_and_codes_are_not() {
        assertThat(Run.of("assess", Documents.BLOCKED, "--format", "json").out())
                .contains("\"code\": \"member.full-days\"", "gränsen är 4 till 6 heldagar.");
        assertThat(Run.of("assess", Documents.BLOCKED, "--format", "json", "--lang", "en")
                        .out())
                .contains("\"code\": \"member.full-days\"", "the limit is 4 to 6 full days.");
    }

    @Test
    void problems_of_the_document_are_the_answer_and_not_trouble() {
        Run run = Run.reading("{", "assess", "-", "--format", "json");
        assertThat(run.out()).contains("\"problems\"", "\"line\": 1");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void what_a_computed_datum_can_be_is_not_offered_as_an_answer() {
        Run run = Run.of("assess", Documents.MISSING, "--format", "json");
        assertThat(run.out())
                .contains("\"missing\": \"principals\",\n      \"mayAnswer\": [],\n      \"canBe\": [")
                .contains("\"value\": \"region-only\"");
    }

    @Test
    void what_if_is_a_whole_assessment_beside_the_first() {
        Run run = Run.reading(Documents.SMALL, "assess", "-", "--format", "json", "--what-if", "affects=2380");
        assertThat(run.out())
                .containsSubsequence(
                        "\"outcome\": \"CLEAR\"",
                        "\"whatIf\": {\n    \"affects\": \"2380\",\n    \"assessment\": {",
                        "\"outcome\": \"BLOCKED\"");
    }

    @Test
    void a_party_is_known_by_its_official_code_too_and_a_matter_alone_can_affect_one_more() {
        String matter = """
                {"format":"samspel/1","kind":"matter","id":"m","title":"Anhöriga","on":"2008-10-20","rules":"base",
                 "parties":[{"id":"r","kind":"region"},{"id":"ostersund","kind":"municipality","code":"2380"}],
                 "matter":{"id":"area","kind":"new-development-area","principals":["r"]}}
                """;

        Run run = Run.reading(matter, "assess", "-", "--format", "json", "--what-if", "affects=2380");

        assertThat(run.out())
                .containsSubsequence(
                        "region-administration-head", "\"whatIf\": {", "\"status\": \"OPEN\"", "joint-officials-group");
        assertThat(run.out()).contains("\"principal\": \"ostersund\"").doesNotContain("\"principal\": \"2380\"");
    }
}
