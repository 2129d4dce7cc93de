package se.samspel.rules.route;

/** What an act means for those concerned. */
public enum Effect {
    /** They are bound by it. */
    BINDING,
    /** It points the way; somebody ratifies it later. */
    DIRECTION,
    /** It says where the body stands. */
    POSITION,
    /** It advises: a recommendation, or an answer to a consultation. */
    ADVICE,
    /** It makes the matter ready for somebody else. */
    PREPARATION,
    /** It makes the matter known. */
    INFORMATION
}
