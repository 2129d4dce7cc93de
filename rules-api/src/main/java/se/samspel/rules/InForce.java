package se.samspel.rules;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;

/**
 * An item of a rule set, and where it came from.
 *
 * @param item the item as it stands
 * @param layer the layer that brought or changed it last
 * @param change what that layer did
 * @param overridden what stood there before, if anything did
 */
public record InForce(Item item, Id layer, Change change, Optional<InForce> overridden) {}
