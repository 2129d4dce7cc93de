package se.samspel.constraint.check;

/** How much is told at once: providers compare violations of one object with each other, each with all the others. */
final class Most {

    /** The most violations that one constraint tells of one object; the first in its order. */
    static final int VIOLATIONS = 1_000;

    private Most() {}
}
