package se.samspel.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.decision.Attendance;
import se.samspel.decision.Minutes;

/**
 * A meeting of a body, held or planned, such as the one on 2026-03-12, convened by the presidium.
 *
 * @param id the id, unique among the meetings
 * @param on the day
 * @param convenedBy who convened it: a party or a body, by id
 * @param agendaBy who set the agenda: a party or a body, by id
 * @param minutesBy who keeps the minutes: a party or a body, by id
 * @param attendance who was there
 * @param minutes where it is written down
 */
public record Meeting(
        Id id,
        Optional<LocalDate> on,
        Optional<Id> convenedBy,
        Optional<Id> agendaBy,
        Optional<Id> minutesBy,
        Optional<@Valid Attendance> attendance,
        Optional<@Valid Minutes> minutes)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Meeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(convenedBy, "convenedBy");
        Objects.requireNonNull(agendaBy, "agendaBy");
        Objects.requireNonNull(minutesBy, "minutesBy");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(minutes, "minutes");
    }

    /** A meeting on a day, of which nothing else is said. */
    public static Meeting of(String id, LocalDate on) {
        return new Meeting(
                Id.of(id),
                Optional.of(on),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same meeting, with these persons there. */
    public Meeting attended(Attendance who) {
        return new Meeting(id, on, convenedBy, agendaBy, minutesBy, Optional.of(who), minutes);
    }

    /** The same meeting, written down here. */
    public Meeting written(Minutes where) {
        return new Meeting(id, on, convenedBy, agendaBy, minutesBy, attendance, Optional.of(where));
    }
}
