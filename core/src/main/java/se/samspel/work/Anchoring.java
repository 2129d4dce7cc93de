package se.samspel.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * An entry in the register of anchoring: a member has told the home unit of the work and won its support.
 *
 * @param id the id, unique in the register
 * @param member the member, by person id
 * @param unit the unit
 * @param on the day
 * @param how how it was done, such as a workplace meeting
 */
public record Anchoring(
        Id id, Optional<Id> member, Optional<Id> unit, Optional<LocalDate> on, Optional<@Filled String> how)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Anchoring {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(how, "how");
    }
}
