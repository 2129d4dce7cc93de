package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;

/**
 * Nothing about an item but where it comes from: it stands as before, by a decision of one's own.
 *
 * @param id the item
 */
public record NewSource(Id id) implements Aspect {

    /** Another source for an item. */
    public static NewSource of(String item) {
        return new NewSource(Id.of(item));
    }

    @Override
    public Optional<Item> on(Item item) {
        return Optional.of(item);
    }
}
