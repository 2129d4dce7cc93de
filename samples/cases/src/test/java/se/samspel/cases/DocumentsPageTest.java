package se.samspel.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentSchema;
import se.samspel.json.Limits;
import se.samspel.rules.text.Text;

/** docs/documents.md tells of each kind of document what may stand in it. */
class DocumentsPageTest {

    private static final String HEAD = String.format(
            Locale.ROOT,
            """
            # Documents

            What may stand in a document, for those who write one by hand and for those who make one with a program. A test makes
            this page from the library (`mvn verify -Dsamspel.golden=write` writes it anew) and fails when they differ.

            `samples/samspel new KIND --rules ID` writes a document to fill in, with what the rules ask for as comments;
            `samples/samspel schema KIND` prints the JSON Schema, with which an editor completes and checks while you write.

            A document is an object in JSON (UTF-8). Whatever is not known yet is left out; nothing is ever `null`, and a field
            that is not listed here is an error with its place. A line, or the rest of one, after `//` is a comment, and so is
            what stands between `/*` and `*/`. *Required* is only what the reader needs to understand the rest; what else must
            be there is for the rules to say.

            A document that is larger than any should be is refused: it has at most %,d bytes, %,d values, %,d elements in a
            list, %d lists and objects within each other, %,d characters in a text and %d in a number.
            """,
            Limits.DOCUMENT_BYTES,
            Limits.VALUES,
            Limits.ELEMENTS,
            Limits.DEPTH,
            Limits.TEXT_LENGTH,
            Limits.NUMBER_LENGTH);

    private static final List<String> HEADINGS = List.of("Member", "Type", "Required", "Swedish", "English");

    /** A schema in Swedish and in English: members, or what stands in them, side by side. */
    private record Both(Map<String, Object> sv, Map<String, Object> en) {

        Both at(String name) {
            return new Both(members(sv, name), members(en, name));
        }

        List<String> row(String name, boolean required) {
            return List.of("`" + name + "`", type(en), required ? "yes" : "", description(sv), description(en));
        }

        /** The members of a part, or how a value is written. */
        String told() {
            return en.containsKey("properties")
                    ? table()
                    : "In JSON a " + type(en) + ": " + description(en) + ". *" + description(sv) + ".*\n";
        }

        String table() {
            List<?> required = (List<?>) en.getOrDefault("required", List.of());
            return Page.table(
                    HEADINGS,
                    members(en, "properties").keySet().stream()
                            .map(name -> at("properties").at(name).row(name, required.contains(name))));
        }
    }

    @Test
    void the_page_is_that_of_the_library() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        StringBuilder page = new StringBuilder(HEAD);
        for (String kind : DocumentSchema.kinds()) {
            Both schema = new Both(DocumentSchema.tree(kind, Text.SWEDISH), DocumentSchema.tree(kind, Locale.ENGLISH));
            page.append("\n## The kind `").append(kind).append("`\n\n");
            page.append(description(schema.en()))
                    .append(" *")
                    .append(description(schema.sv()))
                    .append("*\n\n");
            page.append(schema.table());
            example(kind)
                    .ifPresent(json -> page.append("\nFor example:\n\n```json\n")
                            .append(json)
                            .append("```\n"));
            Both definitions = schema.at("$defs");
            definitions
                    .en()
                    .keySet()
                    .forEach(name -> parts.put(name, definitions.at(name).told()));
        }
        page.append("\n# Parts of documents\n");
        parts.forEach(
                (name, told) -> page.append("\n## ").append(name).append("\n\n").append(told));

        Page.compare("docs/documents.md", page.toString());
    }

    /** The shortest case of that kind, if there is one. */
    private static Optional<String> example(String kind) {
        DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
        return CaseFolder.names().stream()
                .map(name -> CaseFolder.bytes(CaseFolder.document(name)))
                .filter(bytes -> reader.read(bytes)
                        .document()
                        .filter(document -> document.kind().equals(kind))
                        .isPresent())
                .min(Comparator.comparing(bytes -> bytes.length))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static String description(Map<String, Object> schema) {
        return String.valueOf(schema.get("description"));
    }

    private static String type(Map<String, Object> schema) {
        if (schema.containsKey("items")) {
            return "list: " + type(members(schema, "items"));
        } else if (schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        } else if (schema.containsKey("const")) {
            return "`" + schema.get("const") + "`";
        }
        return schema.get("type") instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" or "))
                : String.valueOf(schema.get("type"));
    }

    @SuppressWarnings("unchecked") // a schema has maps from names to plain values only
    private static Map<String, Object> members(Map<String, Object> tree, String name) {
        return (Map<String, Object>) tree.get(name);
    }
}
