package se.samspel.rules;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;

/**
 * An item of a rule set, and where it came from.
 *
 * @param item the item as it stands; of one that has been withdrawn, as it stood
 * @param layer the layer that brought or changed it last
 * @param change what that layer did
 * @param overridden what stood there before, if anything did
 */
public record InForce(Item item, Id layer, Change change, Optional<InForce> overridden) {

    /**
     * Whether its layer lets through what was refused before, as far as that can be told: it takes a rule away, gives it
     * a lesser weight, or makes a range wider on no side narrower.
     */
    public boolean relaxes() {
        return overridden
                .filter(before -> isStricter(before.item()) || before.layer.equals(layer) && before.relaxes())
                .isPresent();
    }

    private boolean isStricter(Item before) {
        if (change.operation() == Operation.WITHDRAW) {
            return before instanceof Requirement;
        } else if (item instanceof Parameter now && before instanceof Parameter was) {
            return now.range().contains(was.range()) && !now.range().equals(was.range());
        }
        return item instanceof Requirement now
                && before instanceof Requirement was
                && now.breach().severity().compareTo(was.breach().severity()) > 0;
    }

    /** The layer that fixed it, so that no layer above may touch it. */
    Optional<Id> fixedBy() {
        return change.fixed() ? Optional.of(layer) : overridden.flatMap(InForce::fixedBy);
    }
}
