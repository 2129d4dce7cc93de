package se.samspel.rules.condition;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Range;

/** What a number is compared with: a parameter, whose range a region can change, or a constant. */
public interface Limit {

    /** The parameter's id; empty for a constant. */
    Optional<Id> parameter();

    /** The range as it stands here; a rule set may hold another one for the parameter. */
    Range range();

    /** A limit that no region can change. */
    static Limit constant(Range range) {
        return new Constant(range);
    }

    /**
     * A limit that no region can change, such as "at least 1".
     *
     * @param range the numbers within
     */
    record Constant(Range range) implements Limit {
        @Override
        public Optional<Id> parameter() {
            return Optional.empty();
        }
    }
}
