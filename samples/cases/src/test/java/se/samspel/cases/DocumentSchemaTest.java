package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentSchema;
import se.samspel.json.JsonText;

/** What the schema of documents refuses, the reader refuses too; and it refuses no document that is read. */
class DocumentSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS =
            DocumentSchema.kinds().stream().collect(Collectors.toMap(Function.identity(), DocumentSchemaTest::schema));
    private static final Pattern KIND = Pattern.compile("\"kind\": *\"([a-z-]+)\"");
    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    /** What is wrong with it the schema is there to find. */
    private static final String BROKEN = "samples/cases/jamtland-broken.json";

    /** It is no JSON. */
    private static final String MALFORMED = "samples/cases/jamtland-malformed.json";

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_of_the_repository_fits_the_schema_of_its_kind(String file) throws IOException {
        String document = Files.readString(Jvm.ROOT.resolve(file));

        assertThat(fits(document)).isEqualTo(!file.equals(BROKEN));
    }

    @Test
    void there_is_a_document_of_each_kind() throws IOException {
        Set<String> kinds = documents()
                .map(file -> kind(CaseFolder.bytes(Jvm.ROOT.resolve(file))))
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(DocumentSchema.kinds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'title':null",
                "'titel':'t'",
                "'on':'16 maj 2008'",
                "'rules':'två regler'",
                "'parties':{}",
                "'parties':[{'id':'a b','kind':'region'}]",
                "'parties':[{'id':'a'}]",
                "'parties':[{'id':'a','kind':'region','name':' '}]",
                "'parties':[{'id':'a','kind':'region','colour':'red'}]",
                "'phase':'analysis'",
                "'process':{'recurring':'yes'}",
                "'roles':{'team':{'members':[{'id':'m','fullDays':367}]}}",
                "'roles':{'leader':{'id':'l','appointment':{'share':0}}}",
                "'plans':[{'id':'v1','improvements':[{'id':'i','cost':{'money':{'amount':-1,'currency':'SEK'}}}]}]",
                "'plans':[{'id':'v1','improvements':[{'id':'i','cost':{'money':{'amount':1,'currency':'kr'}}}]}]",
                "'matter':{'id':'m','kind':'adopt-plan','decisions':[{'id':'d','body':'b'}]}",
                "'facts':[{'fact':'f','value':[1]}]"
            })
    void what_the_schema_refuses_is_not_read(String member) {
        String document = with(member);

        assertThat(READER.read(with("'facts':[]")).problems()).isEmpty();
        assertThat(fits(with("'facts':[]"))).isTrue();
        assertThat(READER.read(document).document()).isEmpty();
        assertThat(fits(document)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "kind", "id", "title"})
    void what_the_reader_demands_the_schema_demands(String member) {
        String without = with("'facts':[]").replaceFirst("\"" + member + "\":\"[^\"]*\",", "");

        assertThat(READER.read(without).document()).isEmpty();
        assertThat(SCHEMAS.get("process-work").validate(without, InputFormat.JSON))
                .isNotEmpty();
    }

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Jvm.ROOT.resolve("samples"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(DocumentSchemaTest::isDocument)
                    .map(file -> Jvm.ROOT.relativize(file).toString())
                    .filter(file -> !file.equals(MALFORMED))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isDocument(Path file) {
        String text = new String(CaseFolder.bytes(file), StandardCharsets.UTF_8);
        return Pattern.compile("^\\s*\\{\\s*\"format\": *\"samspel/1\"")
                .matcher(text)
                .find();
    }

    private static boolean fits(String document) {
        return SCHEMAS.get(kind(document.getBytes(StandardCharsets.UTF_8)))
                .validate(document, InputFormat.JSON)
                .isEmpty();
    }

    private static String kind(byte[] document) {
        Matcher kind = KIND.matcher(new String(document, StandardCharsets.UTF_8));
        return kind.find() ? kind.group(1) : "";
    }

    private static String with(String member) {
        return ("{'format':'samspel/1','kind':'process-work','id':'w','title':'t'," + member + "}").replace('\'', '"');
    }

    private static Schema schema(String kind) {
        return REGISTRY.getSchema(JsonText.pretty(DocumentSchema.tree(kind, Locale.ENGLISH)), InputFormat.JSON);
    }
}
