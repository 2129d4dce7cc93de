package se.samspel.testkit.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.Id;

/**
 * What examples and generated cases exercise of some rules.
 *
 * @param rules the ids of the rule sets, such as "myregion"
 * @param examples what the rules' own examples reach
 * @param generated what generated cases reach
 */
public record CoverageReport(List<Id> rules, Covered examples, Covered generated) {

    /** Copies the list. */
    public CoverageReport {
        rules = List.copyOf(rules);
    }

    /** The report as a page, in Swedish or English, with a line break at the end. */
    public String text(Locale locale) {
        return new CoveragePage(this, locale).text();
    }

    /** The report as plain values, for {@link se.samspel.json.JsonText} to write. */
    public Map<String, Object> json(Locale locale) {
        return new CoveragePage(this, locale).json();
    }

    /**
     * Fails unless the examples reach so large a share of the goals, with those that they do not reach, the gravest first.
     *
     * @param least the smallest share, from 0 to 1
     * @throws AssertionError if it is less, or if there is no goal to reach
     */
    public void demand(double least) {
        if (examples.reached().isEmpty()) {
            throw new AssertionError(
                    rules + " say nothing of their own that examples could exercise: ask for no share");
        } else if (examples.share() < least) {
            throw new AssertionError(text(Locale.ENGLISH));
        }
    }
}
