package se.samspel.work;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether the home unit and its manager want someone to take part.
 *
 * @param unit the unit's word; empty if it has not been asked
 * @param manager the manager's word; empty if not asked
 */
public record Consent(Optional<Boolean> unit, Optional<Boolean> manager) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Consent {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(manager, "manager");
    }

    /** Both have said what is given here. */
    public static Consent of(boolean unit, boolean manager) {
        return new Consent(Optional.of(unit), Optional.of(manager));
    }
}
