package se.samspel.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * An entry in the register of those informed, such as "the municipality 2313, on 2008-02-12, by the leader".
 *
 * @param id the id, unique in the register
 * @param party the party that was informed
 * @param on the day
 * @param by who informed, by person id
 * @param about what was said
 */
public record Information(
        Id id, Optional<Id> party, Optional<LocalDate> on, Optional<Id> by, Optional<@Filled String> about)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Information {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(about, "about");
    }
}
