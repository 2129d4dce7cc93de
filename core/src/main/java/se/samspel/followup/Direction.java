package se.samspel.followup;

/** Which way of a measure is better. */
public enum Direction {
    /** More is better, such as continuity. */
    HIGHER,
    /** Less is better, such as injuries from falls. */
    LOWER,
    /** Neither: it is followed without being steered, such as the need of home care. */
    NEUTRAL
}
