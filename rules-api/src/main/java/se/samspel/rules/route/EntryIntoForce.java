package se.samspel.rules.route;

/** From when what has been decided applies, by what the source says. */
public enum EntryIntoForce {
    /** The source does not say. */
    NOT_STATED,
    /** When the last stage that binds is passed, but not before the planned day. */
    WHEN_DECIDED,
    /** When every principal has adopted the same text, but not before the planned day; later than that if it takes longer. */
    WHEN_ALL_ADOPTED,
    /** As {@link #WHEN_ALL_ADOPTED}, and never if somebody has not adopted by the planned day. */
    WHEN_ALL_ADOPTED_IN_TIME;

    /** Whether every principal must adopt the same text. */
    public boolean needsSameText() {
        return this == WHEN_ALL_ADOPTED || this == WHEN_ALL_ADOPTED_IN_TIME;
    }
}
