package se.samspel.body;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.time.Period;

/**
 * That somebody chairs a body over a period, such as "p1, of the region, during 2026". Two at the same time chair it
 * together.
 *
 * @param id the id, unique among the chairs of the roster
 * @param person who chairs, by the person's id
 * @param seat the seat that the chair is held from, by id
 * @param party the party that the chair comes from, by id; where empty, it is that of the seat or of the person
 * @param vice whether it is a vice chair; not if empty
 * @param period from when until when; every day unless it says otherwise
 */
public record Chair(
        Id id,
        Optional<Id> person,
        Optional<Id> seat,
        Optional<Id> party,
        Optional<Boolean> vice,
        @Valid Period period) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Chair {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(vice, "vice");
        Objects.requireNonNull(period, "period");
    }

    /** A chair over a period, of whom nothing else is said. */
    public static Chair of(String id, Period period) {
        return new Chair(Id.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), period);
    }

    /** The same chair, held by this person. */
    public Chair by(String other) {
        return new Chair(id, Optional.of(Id.of(other)), seat, party, vice, period);
    }

    /** The same chair, held from this seat. */
    public Chair in(String other) {
        return new Chair(id, person, Optional.of(Id.of(other)), party, vice, period);
    }

    /** The same chair, from this party. */
    public Chair from(String other) {
        return new Chair(id, person, seat, Optional.of(Id.of(other)), vice, period);
    }

    /** The same, as a vice chair. */
    public Chair asVice() {
        return new Chair(id, person, seat, party, Optional.of(true), period);
    }

    /** Whether it is a vice chair: only if it is said. */
    public boolean isVice() {
        return vice.orElse(false);
    }
}
