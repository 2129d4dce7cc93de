package se.samspel.rules.analysis;

import java.util.List;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/**
 * In which situations two rule sets answer differently, and what else they say differently.
 *
 * @param differences the differences, by what causes them; none if both answer alike
 * @param unsettled the requirements that have too many facts to be compared
 */
public record Diff(List<Difference> differences, List<Id> unsettled) {

    /** Copies the lists. */
    public Diff {
        differences = List.copyOf(differences);
        unsettled = List.copyOf(unsettled);
    }

    /**
     * Something that the rule sets do not have in common, and what comes of it.
     *
     * @param cause what kind of thing it is
     * @param item the item, such as {@code team.full-days}
     * @param text what it is, in words
     * @param contrasts the situations that are answered differently for this reason, the smallest first
     */
    public record Difference(Cause cause, Id item, Text text, List<Contrast> contrasts) {
        /** Copies the list. */
        public Difference {
            contrasts = List.copyOf(contrasts);
        }
    }

    /** What makes answers differ. */
    public enum Cause {
        /** A parameter has another range. */
        PARAMETER,
        /** A requirement is there in one only, says something else or weighs more. */
        REQUIREMENT,
        /** A routing table is there in one only, or has another row. */
        ROUTING,
        /** Another body holds a function. */
        BODY,
        /** A mandate is there in one only, or says something else. */
        MANDATE,
        /** A requirement, a parameter or a mandate differs, and no case at all is judged differently because of it. */
        IDLE,
        /** A level of leadership is there in one only, or something else is said of it. */
        LEVEL,
        /** A rule is told in other words. */
        TEXT,
        /** An item rests on another clause. */
        SOURCE,
        /** A question is there in one only, is put in other words, or has other answers. */
        QUESTION,
        /** A budget is there in one only, or something else is said of it. */
        BUDGET,
        /** A day off is there in one only, or is another day. */
        DAY_OFF,
        /** A rule that does not bind yet is there in one only, or binds from another day. */
        COMING;

        /** Whether answers to cases show it; what else there is, is said of an item itself. */
        public boolean isOfAnswers() {
            return compareTo(IDLE) < 0;
        }
    }

    /**
     * A situation, and what either rule set answers in it.
     *
     * @param situation the situation
     * @param one what the first answers
     * @param other what the second answers
     * @param turn what it means to go from the first to the second
     */
    public record Contrast(Situation situation, Text one, Text other, Turn turn) {}

    /** What it means to go from one rule set to the other. */
    public enum Turn {
        /** What was let through is no longer, or weighs more. */
        STRICTER,
        /** What was not let through is now, or weighs less. */
        LOOSER,
        /** Somebody else acts, or in another way. */
        OTHERWISE
    }

    /** Whether both answer alike, as far as could be told. */
    public boolean isEmpty() {
        return differences.isEmpty() && unsettled.isEmpty();
    }
}
