package se.samspel.work;

/**
 * How far the work with a process has come: two phases of development, in this order, and then evaluation without end.
 *
 * <p>There is no last value that means "closed": a process goes on being evaluated.
 */
public enum Phase {
    /** Phase 1: finds improvements and designs the new process; ends in a first operational plan. */
    ANALYSIS,
    /** Phase 2: makes the improvements and establishes the new process; needs a decision to begin. */
    DEVELOPMENT,
    /** The process is established, and evaluated and improved again and again. */
    EVALUATION
}
