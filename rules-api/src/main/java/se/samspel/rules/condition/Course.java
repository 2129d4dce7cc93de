package se.samspel.rules.condition;

import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.decision.Decision;

/** How a matter has gone so far along the route that the rules give it, as facts can ask. */
public interface Course {

    /** Nothing has happened: there is no matter, or its route is still being looked for. */
    Course NONE = new Course() {
        @Override
        public boolean isSettled() {
            return false;
        }

        @Override
        public boolean isDecided() {
            return false;
        }

        @Override
        public Optional<Step> step(Decision decision) {
            return Optional.empty();
        }

        @Override
        public Optional<Boolean> isAdoptedByAll() {
            return Optional.empty();
        }

        @Override
        public Set<Id> decidingInCommon() {
            return Set.of();
        }

        @Override
        public Optional<Boolean> isSameText() {
            return Optional.empty();
        }

        @Override
        public boolean needsSameText() {
            return false;
        }

        @Override
        public Optional<Long> daysLate() {
            return Optional.empty();
        }

        @Override
        public boolean looksAt(Fact<?> fact) {
            return false;
        }
    };

    /** Whether it is settled who decides. */
    boolean isSettled();

    /** Whether everything that binds has been done, in its turn. */
    boolean isDecided();

    /** What the decision was on the way; empty if no route is settled. */
    Optional<Step> step(Decision decision);

    /** Whether the body that decides has adopted for every affected principal; empty if no route is settled. */
    Optional<Boolean> isAdoptedByAll();

    /** The bodies that several principals have in common and that decide for them, by id. */
    Set<Id> decidingInCommon();

    /** Whether all who have adopted have adopted the same text; empty if fewer than two have, or it is not known. */
    Optional<Boolean> isSameText();

    /** Whether what is decided applies only when all have adopted the same text. */
    boolean needsSameText();

    /**
     * By how many days the stage is late whose turn it is, the latest if there are several; 0 if none is. Empty if no route
     * is settled, or a time is given for it but not known since when.
     */
    Optional<Long> daysLate();

    /** Whether the routing table of the matter asks for the fact. */
    boolean looksAt(Fact<?> fact);

    /**
     * What a decision was on the way.
     *
     * @param isAskedFor whether a stage asks for that act by that body
     * @param isOwn whether it is done by a principal's own body
     * @param isInTurn whether its turn had come
     * @param skipped how many stages before it are still missing
     * @param isAgain whether it is about a text that had been sent back
     */
    record Step(boolean isAskedFor, boolean isOwn, boolean isInTurn, int skipped, boolean isAgain) {}
}
