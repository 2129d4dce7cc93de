package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samspel.json.JsonText;
import se.samspel.json.RulePackSchema;

/** {@code schema}. */
class SchemaTest {

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
                .isEqualTo("samspel: Det finns inget schema för rulepack. De som finns är rule-pack.\n");
        assertThat(Run.of("schema", "rulepack", "--lang", "en").err())
                .isEqualTo("samspel: There is no schema of rulepack. There are rule-pack.\n");
    }

    @Test
    void without_a_kind_it_is_said_what_to_write() {
        assertThat(Run.of("schema").err())
                .isEqualTo("samspel: Det saknas rule-pack.\nMer hjälp: samspel schema --help\n");
    }

    @Test
    void help_says_what_it_is_for() {
        assertThat(Run.of("schema", "--help").out())
                .startsWith("Så här: samspel schema [-hV] [--lang=sv|en] rule-pack\n")
                .contains("Skriver det schema (JSON Schema) som filer av ett slag följer.");
        assertThat(Run.of("schema", "--help", "--lang", "en").out())
                .contains("Writes the schema (JSON Schema) that files of a kind follow.");
    }
}
