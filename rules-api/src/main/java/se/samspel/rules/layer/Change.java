package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/**
 * One thing that a layer does, such as "tighten team.full-days to 4 to 5, by decision D12".
 *
 * @param operation what is done
 * @param what a whole item, one aspect of an item, or that an item goes
 * @param source by what decision it is done
 * @param reason why, where it says so
 * @param fixed whether no layer above may touch the item
 */
public record Change(Operation operation, Statement what, Source source, Optional<Text> reason, boolean fixed) {

    /** @throws IllegalArgumentException if an item cites another source than the change that brings it */
    public Change {
        if (what instanceof Item item && !item.source().equals(source)) {
            throw new IllegalArgumentException(item.id() + " cites another source than the change that brings it");
        }
        if ((operation == Operation.WITHDRAW) != (what instanceof Withdrawal)) {
            throw new IllegalArgumentException("to withdraw " + what.id() + " is to state that it goes");
        }
    }

    /** The item that it touches. */
    public Id id() {
        return what.id();
    }
}
