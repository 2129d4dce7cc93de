package se.samspel.body;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;
import se.samspel.time.Period;

/**
 * Somebody who holds a seat or stands in for its holder, such as "p1, of 2380, head of administration, since 2008-01-01".
 *
 * <p>The same person may hold a seat twice, each time over another period.
 *
 * @param id the person; not unique in a list of holders
 * @param name the name, if the document gives one; the id is enough
 * @param party the party that the person comes from, by id
 * @param office the office that the person holds there, such as {@code head-of-social-services}
 * @param period from when until when; every day unless it says otherwise
 */
public record Holder(
        Id id,
        Optional<@Filled String> name,
        Optional<Id> party,
        Optional<Id> office,
        @Valid Period period) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Holder {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(period, "period");
    }

    /** A person of whom nothing else is said. */
    public static Holder of(String id) {
        return new Holder(Id.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Period.ALWAYS);
    }

    /** The same person, from this party. */
    public Holder from(String home) {
        return new Holder(id, name, Optional.of(Id.of(home)), office, period);
    }

    /** The same person, in this office. */
    public Holder as(String other) {
        return new Holder(id, name, party, Optional.of(Id.of(other)), period);
    }

    /** The same person, over this period. */
    public Holder during(Period other) {
        return new Holder(id, name, party, office, other);
    }
}
