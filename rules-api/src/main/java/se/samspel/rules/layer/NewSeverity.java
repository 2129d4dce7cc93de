package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;

/**
 * Another severity for a requirement.
 *
 * @param id the requirement
 * @param severity how much it weighs from now on
 */
public record NewSeverity(Id id, Severity severity) implements Aspect.Tightening {

    /** Another severity for a requirement. */
    public static NewSeverity of(String requirement, Severity severity) {
        return new NewSeverity(Id.of(requirement), severity);
    }

    @Override
    public Optional<Item> on(Item item) {
        return item instanceof Requirement requirement ? Optional.of(requirement.weighing(severity)) : Optional.empty();
    }
}
