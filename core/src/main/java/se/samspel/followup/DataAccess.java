package se.samspel.followup;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * Whether a party has access to the shared data, such as "the municipality lacks it: no agreement on the register".
 *
 * @param id the id, unique among the entries
 * @param party the party, by id
 * @param data which data
 * @param granted whether it has access
 * @param obstacle what stands in the way
 */
public record DataAccess(
        Id id,
        Optional<Id> party,
        Optional<@Filled String> data,
        Optional<Boolean> granted,
        Optional<@Filled String> obstacle)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public DataAccess {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(granted, "granted");
        Objects.requireNonNull(obstacle, "obstacle");
    }
}
