package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/**
 * Other words for an item: what people call it, or what a question asks.
 *
 * @param id the item
 * @param label what people call it from now on
 */
public record NewLabel(Id id, Text label) implements Aspect {

    /** Other words for an item. */
    public static NewLabel of(String item, Text label) {
        return new NewLabel(Id.of(item), label);
    }

    @Override
    public Optional<Item> on(Item item) {
        return item.called(label);
    }
}
