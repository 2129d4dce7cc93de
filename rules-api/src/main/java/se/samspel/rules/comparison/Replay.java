package se.samspel.rules.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.comparison.Comparison.Reason;

/**
 * What has become of a stored answer: its case judged again under the rules of then, and under those of now.
 *
 * @param remarks what is wrong with the record, or with the rules that it names: the case is another, the answer
 *     was changed by hand, or a layer says something else under the same version
 * @param then under the rules of then, on the day of then
 * @param now under the version of the rules in force on the day that was asked about
 */
public record Replay(List<Reason> remarks, Round then, Round now) {

    /** Copies the list. */
    public Replay {
        remarks = List.copyOf(remarks);
    }

    /**
     * The case judged once more, and how the answer differs from the stored one.
     *
     * @param day the day
     * @param again the answer; empty if there are no such rules any longer
     * @param comparison how it differs from the stored answer; no differences if there is no answer
     * @param lacking what is missing of the rules, if there are none
     */
    public record Round(LocalDate day, Optional<Assessment> again, Comparison comparison, List<Reason> lacking) {

        /** Copies the list. */
        public Round {
            lacking = List.copyOf(lacking);
        }

        boolean isSame() {
            return again.isPresent() && comparison.isEmpty();
        }
    }

    /** Whether nothing was found: both rounds give the stored answer, and nothing is wrong with the record. */
    public boolean isSame() {
        return remarks.isEmpty() && Stream.of(then, now).allMatch(Round::isSame);
    }
}
