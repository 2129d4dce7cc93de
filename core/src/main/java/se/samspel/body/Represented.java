package se.samspel.body;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.NotNegative;

/**
 * A party that a body is there for, whether it has a seat or not, such as 2380 with 64,000 inhabitants.
 *
 * @param party the party, by id
 * @param inhabitants the number of its inhabitants, where seats go by it
 */
public record Represented(Id party, Optional<@NotNegative Integer> inhabitants) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Represented {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(inhabitants, "inhabitants");
    }

    /** A party of whose inhabitants nothing is said. */
    public static Represented of(String party) {
        return new Represented(Id.of(party), Optional.empty());
    }

    @Override
    public Id id() {
        return party;
    }
}
