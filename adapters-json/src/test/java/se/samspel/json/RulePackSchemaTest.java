package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.form.Kind;

class RulePackSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(JsonText.pretty(RulePackSchema.tree()), InputFormat.JSON);

    @Test
    void a_pack_that_is_read_fits_the_schema() {
        assertThat(errors(Packs.byHand())).isEmpty();
        assertThat(errors(CanonicalForm.of(EveryKind.layer()))).isEmpty();
        assertThat(errors(Packs.with())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"do\":\"ad\",\"item\":\"x\",\"range\":{}}",
                "{\"do\":\"add\"}",
                "{\"do\":\"replace\",\"item\":\"x\"}",
                "{\"do\":\"replace\",\"item\":\"x\",\"only\":\"label\"}",
                "{\"do\":\"tighten\",\"item\":\"x\",\"range\":{},\"severity\":\"ERROR\"}",
                "{\"do\":\"tighten\",\"item\":\"x\",\"range\":{\"lest\":1}}",
                "{\"do\":\"tighten\",\"item\":\"x\",\"must\":{\"fact\":\"a\",\"in\":[\"b\"],\"known\":true}}",
                "{\"do\":\"tighten\",\"item\":\"x\",\"must\":{\"all\":\"members\",\"where\":{\"and\":[]}}}",
                "{\"do\":\"tighten\",\"item\":\"x\",\"must\":{\"opaque\":\"a\",\"revision\":\"1\",\"facts\":[]}}",
                "{\"do\":\"tighten\",\"item\":\"x\",\"severity\":\"error\"}",
                "{\"do\":\"withdraw\",\"item\":\"x\",\"range\":{}}",
                "{\"do\":\"withdraw\",\"body\":{\"id\":\"x\",\"name\":{\"sv\":\"a\",\"en\":\"b\"}}}",
                "{\"do\":\"add\",\"body\":{\"id\":\"x y\",\"name\":{\"sv\":\"a\",\"en\":\"b\"}}}",
                "{\"do\":\"add\",\"body\":{\"id\":\"x\",\"name\":{\"sv\":\"a\"}}}",
                "{\"do\":\"add\",\"body\":{\"id\":\"x\",\"name\":\"a\"}}",
                "{\"do\":\"add\",\"item\":\"x\",\"body\":{\"id\":\"x\",\"name\":{\"sv\":\"a\",\"en\":\"b\"}}}",
                "{\"do\":\"add\",\"routing\":{\"matter\":\"x\",\"rows\":[{}]}}",
                "{\"do\":\"add\",\"routing\":{\"matter\":\"x\",\"rows\":[{\"stages\":[]}]}}",
                "{\"do\":\"add\",\"dayOff\":{\"id\":\"x\",\"label\":{\"sv\":\"a\",\"en\":\"b\"},\"date\":\"06-06\","
                        + "\"easter\":1}}",
                "null"
            })
    void what_is_not_read_does_not_fit(String change) {
        assertThat(Packs.problems(Packs.with(change))).isNotEmpty();
        assertThat(errors(Packs.with(change))).isNotEmpty();
    }

    @Test
    void a_change_without_a_source_needs_a_source_of_the_pack() {
        String pack = Packs.with("{\"do\":\"withdraw\",\"item\":\"x\"}");

        assertThat(errors(pack)).isEmpty();
        assertThat(errors(pack.replace("\"source\":{\"document\":\"D\",\"clause\":\"§ 1\"},", "")))
                .isNotEmpty();
        assertThat(errors(pack.replace(",\"clause\":\"§ 1\"", ""))).isNotEmpty();
        assertThat(errors(pack.replace(",\"clause\":\"§ 1\"", "").replace("\"x\"", "\"x\",\"source\":\"§ 2\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parameter",
                "requirement",
                "question",
                "fact",
                "body",
                "binding",
                "mandate",
                "nonDelegable",
                "routing",
                "act",
                "word",
                "budget",
                "dayOff"
            })
    void the_fields_of_an_item_are_those_that_the_reader_knows(String kind) {
        String definition = kind.equals(Kind.FACT.word()) ? "factItem" : kind;
        List<String> fields = List.copyOf(
                members(members(definitions(), definition), "properties").keySet());

        String message = Packs.messages(Packs.with("{\"do\":\"add\",\"" + kind + "\":{\"unknown-to-all\":1}}")).stream()
                .filter(text -> text.contains("'unknown-to-all'"))
                .findFirst()
                .orElseThrow();

        assertThat(message.substring(message.indexOf("the fields are ") + "the fields are ".length())
                        .split(", "))
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void facts_are_given_as_examples() {
        List<String> ids =
                Catalogue.FACTS.stream().map(fact -> fact.id().value()).toList();

        assertThat(members(definitions(), "fact")).containsEntry("examples", ids);
    }

    @Test
    void everything_is_described() {
        Map<String, Object> definitions = definitions();

        assertThat(definitions.keySet())
                .allSatisfy(
                        name -> assertThat(members(definitions, name)).as(name).containsKey("description"));
    }

    private static List<Error> errors(String pack) {
        return SCHEMA.validate(pack, InputFormat.JSON);
    }

    private static Map<String, Object> definitions() {
        return members(RulePackSchema.tree(), "$defs");
    }

    @SuppressWarnings("unchecked") // a schema has maps from names to plain values only
    private static Map<String, Object> members(Map<String, Object> tree, String name) {
        return (Map<String, Object>) tree.get(name);
    }
}
