package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.time.Period;

/**
 * Where a rule comes from, such as "Samverkansavtal 2027, § 4 Beslutsordning".
 *
 * @param document the name of the document
 * @param clause the heading, paragraph or section
 * @param kind whether the rule is what the document says or how we read it
 * @param valid when the document was valid, where it says so
 */
public record Source(String document, String clause, Kind kind, Optional<Period> valid) {

    /** What a rule is to its source. */
    public enum Kind {
        /** The rule is the text of the source. */
        TEXT,
        /** The rule is an interpretation of the source. */
        INTERPRETATION
    }

    /** A clause whose text is the rule. */
    public static Source text(String document, String clause) {
        return new Source(document, clause, Kind.TEXT, Optional.empty());
    }

    /** A clause of which the rule is an interpretation. */
    public static Source interpretation(String document, String clause) {
        return new Source(document, clause, Kind.INTERPRETATION, Optional.empty());
    }

    /** The same clause, interpreted. */
    public Source interpreted() {
        return new Source(document, clause, Kind.INTERPRETATION, valid);
    }
}
