package se.samspel.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.constraint.Filled;

/**
 * What the development phase has done so far.
 *
 * @param introducedIn the units where the new way of working has been introduced
 * @param staffing how the new process is staffed
 * @param followUp how it was followed up whether results and goals are met
 * @param established the day from which the new process counts as established
 */
public record Development(
        List<Id> introducedIn,
        Optional<@Filled String> staffing,
        Optional<@Filled String> followUp,
        Optional<LocalDate> established) {

    /** Copies the list. */
    public Development {
        Objects.requireNonNull(staffing, "staffing");
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(established, "established");
        introducedIn = List.copyOf(introducedIn);
    }
}
