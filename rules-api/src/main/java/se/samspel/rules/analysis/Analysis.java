package se.samspel.rules.analysis;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import se.samspel.Id;

/**
 * What could be proved of a rule set on a day, without any case.
 *
 * @param rules the id of the rule set
 * @param version its version
 * @param asOf the day
 * @param defects what is wrong, by kind and item
 * @param silences where the rules say that their source does not say who decides
 * @param extent how much was looked at
 */
public record Analysis(
        Id rules, String version, LocalDate asOf, List<Defect> defects, List<Silence> silences, Extent extent) {

    /** Copies the lists. */
    public Analysis {
        defects = List.copyOf(defects);
        silences = List.copyOf(silences);
    }

    /**
     * How much was looked at.
     *
     * @param situations how many situations the routing tables tell apart, in all
     * @param settled how many whole boxes of situations that took
     * @param requirements how many requirements were looked at, each by itself
     * @param unsettled the requirements that have too many facts to be settled
     */
    public record Extent(BigInteger situations, long settled, int requirements, List<Id> unsettled) {
        /** Copies the list. */
        public Extent {
            unsettled = List.copyOf(unsettled);
        }
    }

    /** Whether nothing is wrong, and nothing was too large to tell. */
    public boolean isClean() {
        return defects.isEmpty() && extent.unsettled().isEmpty();
    }
}
