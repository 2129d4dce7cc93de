package se.samspel.rules.layer;

/** How much a violated rule weighs. Follows the wording of its source: binding, recommending, or a remark. */
public enum Severity {
    /** Stands in the way until it is mended. */
    ERROR,
    /** Ought to be mended. */
    WARNING,
    /** Worth knowing. */
    NOTICE
}
