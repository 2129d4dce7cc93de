package se.samspel.joint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * Something that a plan starts from, such as the target picture for local health care in the county.
 *
 * @param id the id, unique among what the plan starts from
 * @param title what it is called
 * @param party whose it is, by id; joint if empty
 * @param on the day it was adopted
 */
public record Origin(Id id, Optional<@Filled String> title, Optional<Id> party, Optional<LocalDate> on)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Origin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(on, "on");
    }
}
