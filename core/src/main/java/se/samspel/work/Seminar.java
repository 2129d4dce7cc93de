package se.samspel.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;

/**
 * A day on which the team works together, such as the fifth and last on 2008-04-24.
 *
 * @param id the id, unique among seminars
 * @param on the day
 * @param plannedBy those who plan it, by person id
 * @param ledBy those who lead it, by person id
 * @param present those who were there, by person id
 * @param agenda words that the rule set declares: {@code current-state}, {@code improvement-areas}, {@code new-process},
 *     {@code way-forward}
 */
public record Seminar(
        Id id, Optional<LocalDate> on, List<Id> plannedBy, List<Id> ledBy, List<Id> present, List<Id> agenda)
        implements Identified {

    /** Copies the lists. */
    public Seminar {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        plannedBy = List.copyOf(plannedBy);
        ledBy = List.copyOf(ledBy);
        present = List.copyOf(present);
        agenda = List.copyOf(agenda);
    }
}
