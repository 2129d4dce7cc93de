package se.samspel.rules.layer;

import se.samspel.Id;

/**
 * Something that a layer adds, tightens, replaces or withdraws: a parameter, a requirement, a body, a routing table ...
 *
 * <p>An id belongs to one item: no two items of a rule set share one, whatever their kinds.
 */
public interface Item {

    /** The id, unique among all items of a rule set. */
    Id id();

    /** Where it comes from. */
    Source source();

    /** The same item from another source. */
    Item citing(Source other);
}
