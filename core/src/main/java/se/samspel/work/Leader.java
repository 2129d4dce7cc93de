package se.samspel.work;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.constraint.Filled;

/**
 * The process leader, who drives the analysis and development work; not to be confused with the process owner.
 *
 * @param id the person's id in this document
 * @param name optional
 * @param unit the home unit
 * @param appointment by whom, when, for what share of a post
 * @param consent of the home unit and its manager
 * @param confirmedForDevelopment whether the decision to go on confirmed the leader for the development phase
 */
public record Leader(
        Id id,
        Optional<@Filled String> name,
        Optional<Id> unit,
        Optional<@Valid Appointment> appointment,
        Optional<Consent> consent,
        Optional<Boolean> confirmedForDevelopment)
        implements Participant {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Leader {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(appointment, "appointment");
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(confirmedForDevelopment, "confirmedForDevelopment");
    }
}
