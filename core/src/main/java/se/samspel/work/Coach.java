package se.samspel.work;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * A method coach: an operations developer who gives method support and practical guidance.
 *
 * @param id the person's id in this document
 * @param name optional
 * @param from the group that lends the coach, such as the process development group
 */
public record Coach(Id id, Optional<@Filled String> name, Optional<@Filled String> from) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Coach {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
    }
}
