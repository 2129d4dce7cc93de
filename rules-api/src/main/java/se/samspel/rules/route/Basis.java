package se.samspel.rules.route;

/** What a mandate rests on. The two are never mixed: an agreement gives nobody legal authority. */
public enum Basis {
    /** A collaboration agreement: the parties have agreed that the body acts for them. */
    AGREED,
    /** Legal authority, such as an act of law or a delegation scheme. */
    LEGAL
}
