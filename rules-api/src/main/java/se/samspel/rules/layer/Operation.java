package se.samspel.rules.layer;

/** What a layer does with an item of its parent, or with one of its own. */
public enum Operation {
    /** Brings a new item. */
    ADD,
    /** Makes the parent's item stricter; checked, not believed. */
    TIGHTEN,
    /** Puts another item in the place of the parent's. */
    REPLACE,
    /** Takes the parent's item out of force. */
    WITHDRAW
}
