package se.samspel.decision;

/** What a body did with a matter that was put before it. */
public enum Outcome {
    /** Adopted as it stood. */
    ADOPTED,
    /** Adopted with changes. */
    ADOPTED_WITH_CHANGES,
    /** Sent back to be worked on further (återremiss). */
    RETURNED,
    /** Refused. */
    REJECTED,
    /** Put off to a later meeting (bordläggning). */
    DEFERRED,
    /** Passed on to another body. */
    REFERRED,
    /** The parties did not agree. */
    NOT_AGREED,
    /** Taken back by those who put it. */
    WITHDRAWN;

    /** Whether the matter may go on after this outcome. */
    public boolean isPositive() {
        return this == ADOPTED || this == ADOPTED_WITH_CHANGES;
    }

    /** Whether the matter stops with this outcome, rather than goes on or comes back. */
    public boolean isNegative() {
        return this == REJECTED || this == NOT_AGREED || this == WITHDRAWN;
    }
}
