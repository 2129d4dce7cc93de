package se.samspel.leadership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;

/**
 * That an issue came to a level on a day, such as "to meso on 2026-03-02".
 *
 * @param level the level, as the rule set names it
 * @param on the day
 * @param pair the paired leads who have it there, by id; all pairs of the level if empty
 */
public record Rung(Id level, Optional<LocalDate> on, Optional<Id> pair) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Rung {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(pair, "pair");
    }
}
