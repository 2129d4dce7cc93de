package se.samspel.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.json.bind.DocumentKind;
import se.samspel.json.schema.Descriptions;
import se.samspel.json.schema.KindSchema;

/**
 * The JSON Schema (draft 2020-12) of each kind of document, for editors: it tells what may stand where, and what it means.
 *
 * <pre>{@code
 * Files.writeString(file, JsonText.pretty(DocumentSchema.tree("matter", Locale.ENGLISH)));
 * }</pre>
 *
 * <p>It allows all that {@link DocumentReader} reads. What a schema cannot say, such as that an id is there only once, the
 * reader tells. Whether something may be absent is for the rules.
 */
public final class DocumentSchema {

    private DocumentSchema() {}

    /** The kinds of document, such as {@code process-work}. */
    public static List<String> kinds() {
        return DocumentKind.words();
    }

    /**
     * The schema as plain values, for {@link JsonText} to write; the same each time.
     *
     * @param kind one of {@link #kinds()}
     * @param locale the language of descriptions: Swedish, or else English
     * @throws IllegalArgumentException if there is no such kind
     */
    public static Map<String, Object> tree(String kind, Locale locale) {
        DocumentKind known = DocumentKind.called(kind)
                .orElseThrow(() -> new IllegalArgumentException(kind + " is none of " + kinds()));
        return KindSchema.of(known, Descriptions.in(locale));
    }
}
