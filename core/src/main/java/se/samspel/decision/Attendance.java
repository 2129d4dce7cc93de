package se.samspel.decision;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;

/**
 * Who was there when something was decided, such as "p1, p3 and p4; p3 disqualified; 2 for and 0 against".
 *
 * @param present the persons who were there, by id
 * @param disqualified the persons who were disqualified, by id
 * @param vote how they voted, if they did
 */
public record Attendance(List<Id> present, List<Id> disqualified, Optional<@Valid Vote> vote) {

    /** Copies the lists. */
    public Attendance {
        Objects.requireNonNull(vote, "vote");
        present = List.copyOf(present);
        disqualified = List.copyOf(disqualified);
    }
}
