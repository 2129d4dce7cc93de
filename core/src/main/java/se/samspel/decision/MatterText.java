package se.samspel.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * A version of the text that is to be decided on, such as "v2, of 2023-10-13, with the relatives' perspective added".
 *
 * @param id the name of the version, such as {@code v2}
 * @param on the day of the version
 * @param hash a checksum of the text, such as {@code sha256:9f86d081}: two texts are the same if their checksums are;
 *     texts without one are the same if they are the same version
 * @param changes what differs from the version before, each difference in words
 */
public record MatterText(Id id, Optional<LocalDate> on, Optional<@Filled String> hash, List<@Filled String> changes)
        implements Identified {

    /** Copies the list. */
    public MatterText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(hash, "hash");
        changes = List.copyOf(changes);
    }
}
