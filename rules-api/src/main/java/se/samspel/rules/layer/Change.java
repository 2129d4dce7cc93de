package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.rules.text.Text;

/**
 * One thing that a layer does, such as "tighten team.full-days to 4 to 5, by decision D12".
 *
 * @param operation what is done
 * @param item the item as it is afterwards; for {@link Operation#WITHDRAW} the item that goes
 * @param source by what decision it is done
 * @param reason why, where it says so
 */
public record Change(Operation operation, Item item, Source source, Optional<Text> reason) {

    /** @throws IllegalArgumentException if an item that stays cites another source than the change that brings it */
    public Change {
        if (operation != Operation.WITHDRAW && !item.source().equals(source)) {
            throw new IllegalArgumentException(item.id() + " cites another source than the change that brings it");
        }
    }
}
