package se.samspel.json;

import se.samspel.document.Case;
import se.samspel.json.bind.PlainDocument;

/**
 * Writes documents as JSON that {@link DocumentReader} reads again as equal documents.
 *
 * <p>First {@code format} and {@code kind}, then the components of the record in their order, without what is absent or
 * empty. Dates, lengths of time and numbers have one spelling: {@code P1D} becomes {@code PT24H}, and {@code 1e2}
 * becomes {@code 100}.
 */
public final class DocumentWriter {

    private DocumentWriter() {}

    /**
     * The document over several lines, indented by two spaces, with a line break at the end; to be stored as UTF-8.
     *
     * @throws IllegalArgumentException if the case is of a type that is not a kind of document
     */
    public static String write(Case document) {
        return JsonText.file(PlainDocument.of(document));
    }
}
