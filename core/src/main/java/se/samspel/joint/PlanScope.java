package se.samspel.joint;

/** How far a joint plan reaches: one or the other, as those who make it choose. */
public enum PlanScope {
    /** A municipality, or a few that share a local care area. */
    MUNICIPAL,
    /** The whole county. */
    COUNTY
}
