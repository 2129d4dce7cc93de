package se.samspel.work;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.Filled;
import se.samspel.constraint.UniqueIds;

/**
 * The process team, from the affected units of the region, municipalities, patient organisations and others.
 *
 * @param appointedBy who appointed it
 * @param members its members
 */
public record Team(
        Optional<@Filled String> appointedBy, @UniqueIds List<@Valid Member> members) {

    /** Copies the list. */
    public Team {
        Objects.requireNonNull(appointedBy, "appointedBy");
        members = List.copyOf(members);
    }
}
