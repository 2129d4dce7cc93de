package se.samspel.work;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * The process owner in a future process organisation; may be the same person as the leader, and then has the same id.
 *
 * @param id the person's id in this document
 * @param name optional
 * @param unit the home unit
 */
public record Owner(Id id, Optional<@Filled String> name, Optional<Id> unit) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Owner {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }
}
