package se.samspel.joint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;

/**
 * Somebody who has initiated the plan for a principal, such as its municipal director.
 *
 * @param id the id, unique among the initiators
 * @param party the party, by id
 * @param office the office, a word that the rule set declares, such as {@code municipal-director}
 * @param on the day
 */
public record Initiator(Id id, Optional<Id> party, Optional<Id> office, Optional<LocalDate> on) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Initiator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(on, "on");
    }
}
