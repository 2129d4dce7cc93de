package se.samspel.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;

/**
 * That approved minutes are made known on a party's notice board.
 *
 * @param party the party, by id
 * @param on the day
 */
public record Notice(Id party, Optional<LocalDate> on) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Notice {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(on, "on");
    }
}
