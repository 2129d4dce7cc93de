package se.samspel.joint;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * What somebody expects of the collaboration.
 *
 * @param id the id, unique among the expectations
 * @param party who expects it, by id
 * @param text what is expected
 */
public record Expectation(Id id, Optional<Id> party, Optional<@Filled String> text) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Expectation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(text, "text");
    }
}
