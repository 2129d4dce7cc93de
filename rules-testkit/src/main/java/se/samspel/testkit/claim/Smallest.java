package se.samspel.testkit.claim;

import java.util.Iterator;
import java.util.function.Predicate;
import se.samspel.document.Case;
import se.samspel.testkit.generate.Cases;
import se.samspel.testkit.generate.shrink.Smaller;

/**
 * Takes away from a case all that is not needed to show something: elements of lists and what may be absent, one after
 * the other. A case that a document can hold stays one.
 */
public final class Smallest {

    /** Enough for a document of some hundred parts; what is left then is small enough to read. */
    private static final int MOST_LOOKS = 2_000;

    private Smallest() {}

    /** The smallest case found that still shows it; the case itself if it no longer does, seen alone. */
    public static Case of(Case document, Predicate<Case> shows) {
        Predicate<Case> wanted = Cases.canBeWritten(document) ? shows.and(Cases::canBeWritten) : shows;
        Case smallest = document;
        int looks = 0;
        boolean changed = true;
        while (changed && looks < MOST_LOOKS) {
            changed = false;
            int place = 0;
            Iterator<Record> left = Smaller.than((Record) smallest).iterator();
            while (left.hasNext() && looks++ < MOST_LOOKS) {
                Case next = (Case) left.next();
                if (wanted.test(next)) {
                    smallest = next;
                    changed = true;
                    // What could not be taken away before can seldom be now: go on from here, and come back at the end.
                    left = Smaller.than((Record) smallest).skip(place).iterator();
                } else {
                    place++;
                }
            }
        }
        return smallest;
    }
}
