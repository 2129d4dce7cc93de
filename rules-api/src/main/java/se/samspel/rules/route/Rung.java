package se.samspel.rules.route;

/** That a stage is the next rung of a ladder: it is entered only where those of the stage before did not agree. */
public enum Rung {
    /** The matter may be taken there. */
    PERMITTED,
    /** The matter must be taken there. */
    REQUIRED
}
