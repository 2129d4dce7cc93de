package se.samspel.party;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * A part of a party where people work, such as the stroke ward of a hospital: the home unit of those who take part.
 *
 * @param id the id that the document refers to the unit by
 * @param name what people call it
 * @param party the party that the unit belongs to
 */
public record Unit(Id id, Optional<@Filled String> name, Optional<Id> party) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Unit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(party, "party");
    }
}
