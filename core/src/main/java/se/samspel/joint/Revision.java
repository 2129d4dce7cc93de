package se.samspel.joint;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.NotNegative;
import se.samspel.constraint.UniqueIds;

/**
 * When a plan is looked at anew.
 *
 * @param everyMonths how many months may pass between two versions, such as 12
 * @param changes larger changes around it
 */
public record Revision(
        Optional<@NotNegative Integer> everyMonths,
        @UniqueIds List<@Valid LargerChange> changes) {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public Revision {
        Objects.requireNonNull(everyMonths, "everyMonths");
        changes = List.copyOf(changes);
    }
}
