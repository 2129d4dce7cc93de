package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/**
 * Something that a layer adds, replaces or withdraws as a whole: a parameter, a requirement, a body, a routing table ...
 *
 * <p>An id belongs to one item: no two items of a rule set share one, whatever their kinds.
 */
public interface Item extends Statement {

    /** The id, unique among all items of a rule set. */
    @Override
    Id id();

    /** Where it comes from. */
    Source source();

    /** The same item from another source. */
    Item citing(Source other);

    /** The same item under another label; empty if items of this kind have none. */
    default Optional<Item> called(Text label) {
        return Optional.empty();
    }
}
