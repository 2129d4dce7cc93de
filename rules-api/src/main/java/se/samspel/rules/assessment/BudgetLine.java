package se.samspel.rules.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/**
 * The time that one person sets aside, beside what is asked for.
 *
 * @param who the person
 * @param label what people call the person
 * @param budget the budget in the rule set
 * @param role what people call the role and the time
 * @param unit what the numbers count
 * @param planned the time planned; empty if not known
 * @param limit the least and the most; empty if nothing limits it
 * @param guideline what a guideline comes to
 * @param status where the planned time lies
 * @param source the clause
 */
public record BudgetLine(
        Id who,
        Text label,
        Id budget,
        Text role,
        Unit unit,
        Optional<BigDecimal> planned,
        Optional<Range> limit,
        Optional<Guideline> guideline,
        Status status,
        Source source) {

    /**
     * Hours that a guideline comes to.
     *
     * @param nominal on the working-time basis
     * @param calendar on the real working days of the period
     */
    public record Guideline(Optional<BigDecimal> nominal, Optional<BigDecimal> calendar) {}

    /** Where the planned time lies. */
    public enum Status {
        /** Within the limit. */
        WITHIN,
        /** Below the least. */
        BELOW,
        /** Above the most. */
        ABOVE,
        /** The planned time or the limit is not known. */
        UNKNOWN,
        /** Nothing limits it. */
        UNLIMITED
    }
}
