package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;

/**
 * Something more that a requirement asks for, beside all that it asked for before.
 *
 * @param id the requirement
 * @param must what must hold too
 */
public record FurtherMust(Id id, Condition must) implements Aspect.Tightening {

    /** Something more that a requirement asks for. */
    public static FurtherMust of(String requirement, Condition must) {
        return new FurtherMust(Id.of(requirement), must);
    }

    @Override
    public Optional<Item> on(Item item) {
        return item instanceof Requirement requirement ? Optional.of(requirement.asking(must)) : Optional.empty();
    }
}
