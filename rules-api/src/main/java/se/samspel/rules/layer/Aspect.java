package se.samspel.rules.layer;

import java.util.Optional;

/**
 * One thing about an item of a parent, so that a layer that changes a number says the number and nothing else: a
 * {@link NewRange}, {@link NewSeverity}, {@link FurtherMust}, {@link NewLabel} or {@link NewSource}.
 */
public sealed interface Aspect extends Statement permits NewLabel, NewSource, Aspect.Tightening {

    /** The parent's item with this about it; empty if it is of a kind that has no such thing. */
    Optional<Item> on(Item item);

    /** An aspect that can be made stricter. */
    sealed interface Tightening extends Aspect permits FurtherMust, NewRange, NewSeverity {}
}
