package se.samspel.plan;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * What the process is to achieve, such as "every stroke patient reaches the stroke ward within three hours".
 *
 * @param id the id, unique among goals and key figures of the plan
 * @param text the goal in words
 */
public record Goal(Id id, Optional<@Filled String> text) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Goal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
