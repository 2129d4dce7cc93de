package se.samspel.rules.route;

/** How many of those who act in a stage must agree before it is passed. */
public enum Agreement {
    /** Every body. */
    ALL,
    /** One body is enough. */
    ANY,
    /** More than half of the bodies. */
    MAJORITY,
    /** Every body, and nobody votes against in any of them. */
    UNANIMITY,
    /** Every body, nobody against; where they do not agree, the matter may have a next rung. */
    CONSENSUS;

    /** Whether a vote against is enough for a body not to agree. */
    public boolean needsEveryVote() {
        return this == UNANIMITY || this == CONSENSUS;
    }

    /** Whether so many of the bodies are enough. */
    public boolean isReached(int agreeing, int bodies) {
        return switch (this) {
            case ALL, UNANIMITY, CONSENSUS -> agreeing == bodies;
            case ANY -> agreeing > 0;
            case MAJORITY -> 2L * agreeing > bodies;
        };
    }
}
