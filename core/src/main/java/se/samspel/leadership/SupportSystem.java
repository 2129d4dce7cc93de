package se.samspel.leadership;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * Something that supports the work nearest the resident, such as a shared planning system: as it is, and as it must
 * become.
 *
 * @param id the id, unique among the support systems
 * @param title what it is
 * @param today how it works today
 * @param needed what is needed onwards
 */
public record SupportSystem(
        Id id, Optional<@Filled String> title, Optional<@Filled String> today, Optional<@Filled String> needed)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public SupportSystem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(needed, "needed");
    }
}
