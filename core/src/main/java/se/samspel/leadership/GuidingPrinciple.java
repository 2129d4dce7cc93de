package se.samspel.leadership;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * A principle that people act on together, such as "what is best for the resident?".
 *
 * @param id the id, unique among the principles
 * @param text the principle in words
 */
public record GuidingPrinciple(Id id, Optional<@Filled String> text) implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public GuidingPrinciple {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
