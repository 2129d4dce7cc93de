package se.samspel.work;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.constraint.Filled;
import se.samspel.constraint.NotNegative;
import se.samspel.time.FullDays;

/**
 * A member of the process team, such as a district nurse who sets aside 5 full days.
 *
 * @param id the person's id in this document
 * @param name optional
 * @param unit the home unit
 * @param appointment by whom and when
 * @param consent of the home unit and its manager
 * @param fullDays the full days set aside for seminars
 * @param betweenMeetings the time set aside for work between seminars, such as 20 hours; no limit is stated
 */
public record Member(
        Id id,
        Optional<@Filled String> name,
        Optional<Id> unit,
        Optional<@Valid Appointment> appointment,
        Optional<Consent> consent,
        Optional<FullDays> fullDays,
        Optional<@NotNegative Duration> betweenMeetings)
        implements Participant {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(appointment, "appointment");
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(fullDays, "fullDays");
        Objects.requireNonNull(betweenMeetings, "betweenMeetings");
    }
}
