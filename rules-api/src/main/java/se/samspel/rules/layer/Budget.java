package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.text.Text;

/**
 * A line of the time budget for each who holds a role, such as "member: full days planned, 4 to 6".
 *
 * <p>A budget is reported; what it means to be outside is said by a {@link Requirement}.
 *
 * @param id the id
 * @param role what people call the role and the time
 * @param planned the time planned
 * @param limit the parameter it is held against; a guideline's is a tolerance in percent of the nominal hours
 * @param guideline what it is measured by, where there is one
 * @param source where it comes from
 */
public record Budget(
        Id id, Text role, NumberFact planned, Optional<Id> limit, Optional<Guideline> guideline, Source source)
        implements Item {

    /**
     * Hours that a guideline comes to.
     *
     * @param nominal on the working-time basis
     * @param calendar on the real working days of the period
     */
    public record Guideline(NumberFact nominal, NumberFact calendar) {}

    /** A budget without a limit: reported, not judged. */
    public static Budget of(String id, Text role, NumberFact planned, Source source) {
        return new Budget(Id.of(id), role, planned, Optional.empty(), Optional.empty(), source);
    }

    /** The same budget held against a limit. */
    public Budget within(Parameter parameter) {
        return new Budget(id, role, planned, Optional.of(parameter.id()), guideline, source);
    }

    /** The same budget held against a guideline, with a tolerance in percent of its nominal hours. */
    public Budget guideline(NumberFact nominal, NumberFact calendar, Parameter tolerance) {
        return new Budget(
                id, role, planned, Optional.of(tolerance.id()), Optional.of(new Guideline(nominal, calendar)), source);
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new Budget(id, other, planned, limit, guideline, source));
    }

    @Override
    public Budget citing(Source other) {
        return new Budget(id, role, planned, limit, guideline, other);
    }
}
