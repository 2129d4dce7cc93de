package se.samspel.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * That staff of different parties train new ways of working together.
 *
 * @param id the id, unique among the trainings
 * @param title what is trained
 * @param on the day, or the first day
 * @param parties whose staff take part, by id
 */
public record Training(Id id, Optional<@Filled String> title, Optional<LocalDate> on, List<Id> parties)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public Training {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(on, "on");
        parties = List.copyOf(parties);
    }
}
