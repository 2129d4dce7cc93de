package se.samspel.json;

import java.util.List;
import java.util.Optional;
import se.samspel.document.Case;

/**
 * What came of reading a document: the document, or every problem that stands in the way of it. There is always one of
 * them and never both, so that nobody judges half a document.
 *
 * @param document the document; empty if there are problems
 * @param problems the problems in the order of the text; empty if there is a document
 */
public record Reading(Optional<Case> document, List<Problem> problems) {

    /** @throws IllegalArgumentException if there are both or neither */
    public Reading {
        problems = List.copyOf(problems);
        if (document.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("either a document or problems");
        }
    }
}
