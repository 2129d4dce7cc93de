package se.samspel.rules.comparison;

import java.util.List;
import java.util.Locale;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Assessment;

/**
 * A case with the answer that was given to it and stored, to be judged again.
 *
 * @param document the case
 * @param isSameCase whether the case is the one that was answered, by its fingerprint
 * @param isSameAnswer whether answer, language and fingerprints are as they were written, by the seal of the record
 * @param rules which rules answered, and on which day
 * @param prints the fingerprint that each layer had
 * @param points what the answer said
 * @param locale the language in which it was said
 */
public record Recorded(
        Case document,
        boolean isSameCase,
        boolean isSameAnswer,
        Assessment.Judged rules,
        List<Print> prints,
        List<Point> points,
        Locale locale) {

    /** Copies the lists. */
    public Recorded {
        prints = List.copyOf(prints);
        points = List.copyOf(points);
    }

    /**
     * The fingerprint of one layer.
     *
     * @param layer its id and version, such as {@code base@1}
     * @param fingerprint what {@code CanonicalForm.fingerprint} gave for it alone
     */
    public record Print(String layer, String fingerprint) {}
}
