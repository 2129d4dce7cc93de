package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.json.DocumentSchema;
import se.samspel.json.JsonText;
import se.samspel.json.RulePackSchema;

/** {@code schema}. */
class SchemaTest {

    private static final String ALL = Stream.concat(DocumentSchema.kinds().stream(), Stream.of("rule-pack"))
            .sorted()
            .collect(Collectors.joining(", "));

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_of_document_has_a_schema_in_both_languages(String kind) {
        Run swedish = Run.of("schema", kind);
        assertThat(swedish.status()).isZero();
        assertThat(swedish.out())
                .contains("\"const\": \"" + kind + "\"", "\"Slaget av dokument.\"", "\"additionalProperties\": false");
        assertThat(Run.of("schema", kind, "--lang", "en").out()).contains("\"The kind of document.\"");
    }

    static List<String> kinds() {
        return DocumentSchema.kinds();
    }

    @Test
    void the_schema_of_rule_packs_is_written_as_it_is() {
        Run run = Run.of("schema", "rule-pack");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(JsonText.pretty(RulePackSchema.tree()) + "\n")
                .contains("\"$schema\": \"https://json-schema.org/");
    }

    @Test
    void of_an_unknown_kind_it_is_said_which_there_are() {
        assertThat(Run.of("schema", "rulepack").err())
                .isEqualTo("samspel: Det finns inget schema för rulepack. Menas rule-pack? De som finns är " + ALL
                        + ".\n");
        assertThat(Run.of("schema", "rulepack", "--lang", "en").err())
                .isEqualTo("samspel: There is no schema of rulepack. Did you mean rule-pack? There are " + ALL + ".\n");
    }

    @Test
    void without_a_kind_it_is_said_what_to_write() {
        assertThat(Run.of("schema").err()).isEqualTo("samspel: Det saknas KIND.\nMer hjälp: samspel schema --help\n");
    }

    @Test
    void help_says_what_it_is_for() {
        assertThat(Run.of("schema", "--help").out())
                .startsWith("Så här: samspel schema [-hV] [--lang=sv|en] KIND\n")
                .contains("Skriver det schema (JSON Schema) som filer av ett slag följer.");
        assertThat(Run.of("schema", "--help", "--lang", "en").out())
                .contains("Writes the schema (JSON Schema) that files of a kind follow.");
    }
}
