package se.samspel.rules.layer;

import se.samspel.Id;

/** What a change of a layer states: a whole {@link Item}, one {@link Aspect} of an item, or that an item goes. */
public interface Statement {

    /** The id of the item that it is about. */
    Id id();
}
