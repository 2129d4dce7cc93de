package se.samspel.joint;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * Somebody who supports the development and helps new ways of working into place.
 *
 * @param id the id, unique among the resources
 * @param role a word that the rule set declares, such as {@code development-lead}
 * @param party the party that lends the resource, by id
 * @param text for what and how much
 */
public record Resource(Id id, Optional<Id> role, Optional<Id> party, Optional<@Filled String> text)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Resource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(text, "text");
    }
}
