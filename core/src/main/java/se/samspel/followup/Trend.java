package se.samspel.followup;

/** Where a measure is heading, seen from its baseline. */
public enum Trend {
    /** The target is reached. */
    REACHED,
    /** Better than the baseline; the target, if there is one, is not reached. */
    TOWARDS,
    /** Worse than the baseline. */
    AWAY,
    /** The same as the baseline. */
    UNCHANGED,
    /** No direction is better: it is followed without being steered. */
    NEUTRAL,
    /** The latest observation says that there is no data. */
    NO_DATA,
    /** It cannot be said: something that it takes is missing, or the latest observation is older than the baseline. */
    UNKNOWN
}
