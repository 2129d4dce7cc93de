package se.samspel.rules.comparison;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/**
 * How two answers differ, and why: an immutable value.
 *
 * @param differences the differences, in the order in which answers are told; none if both say the same
 */
public record Comparison(List<Difference> differences) {

    /** Copies the list. */
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** What makes answers differ. */
    public enum Cause {
        /** The case is another. */
        CASE,
        /** The day is another. */
        DAY,
        /** A rule, a parameter, a row, a body or another item says something else. */
        RULE,
        /** A layer is there in another version, or in one of the rule sets only. */
        LAYER,
        /** Nothing of the kind: the stored answer was changed, or another version of the library gave it. */
        ANSWER
    }

    /**
     * Why an answer differs, such as "team.full-days: 4 till 6 heldagar i base 1, 4 till 5 heldagar i base 2".
     *
     * @param cause what kind of thing it is
     * @param item the item, such as {@code team.full-days}; empty if it is about no item
     * @param layer the layer that brought or changed the item last, or took it away, such as {@code base@2}; empty if it
     *     is about no layer
     * @param text the same in words
     */
    public record Reason(Cause cause, Optional<Id> item, Optional<String> layer, Text text) {}

    /**
     * A point that the answers do not have in common.
     *
     * @param before what the first answer says; empty if it says nothing of it
     * @param after what the second says; empty if it says nothing of it
     * @param reasons why; at least one
     */
    public record Difference(Optional<Point> before, Optional<Point> after, List<Reason> reasons) {

        /** @throws IllegalArgumentException if neither answer says anything */
        public Difference {
            reasons = List.copyOf(reasons);
            if (before.isEmpty() && after.isEmpty()) {
                throw new IllegalArgumentException("neither answer says anything");
            }
        }

        /** The point as either answer has it: the second, if it is there. */
        public Point point() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** Whether both answers say the same. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
