package se.samspel.work;

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
 */
public record Development(List<Id> introducedIn, Optional<@Filled String> staffing, Optional<@Filled String> followUp) {

    /** Copies the list. */
    public Development {
        Objects.requireNonNull(staffing, "staffing");
        Objects.requireNonNull(followUp, "followUp");
        introducedIn = List.copyOf(introducedIn);
    }
}
