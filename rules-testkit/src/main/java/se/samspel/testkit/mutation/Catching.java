package se.samspel.testkit.mutation;

import se.samspel.document.Case;
import se.samspel.json.DocumentWriter;
import se.samspel.testkit.example.Expectation;

/**
 * An example that tells rules from a mutant of theirs: for a person to read, and to keep if what it expects is right.
 *
 * @param name the name of its files
 * @param document the case
 * @param expectation where the two answer it differently, as the rules answer
 */
public record Catching(String name, Case document, Expectation expectation) {

    /** The document as JSON. */
    public String json() {
        return DocumentWriter.write(document);
    }
}
