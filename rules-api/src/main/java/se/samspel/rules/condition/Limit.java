package se.samspel.rules.condition;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Range;

/** What a number is compared with: a parameter, whose range a region can change, or a constant range. */
public interface Limit {

    /** The parameter's id; empty for a constant. */
    Optional<Id> parameter();

    /** The range of a constant; empty for a parameter, whose range the rule set knows. */
    Optional<Range> constant();

    /** A limit that no region can change, such as "at least 1". */
    static Limit constant(Range range) {
        return new Plain(Optional.empty(), Optional.of(range));
    }

    /** The limit that a parameter of that name sets, such as {@code team.full-days}. */
    static Limit named(String parameter) {
        return new Plain(Optional.of(Id.of(parameter)), Optional.empty());
    }

    /** The same limit as a value: equal limits are equal values, whoever gave them. */
    static Plain plain(Limit limit) {
        return limit instanceof Plain plain ? plain : new Plain(limit.parameter(), limit.constant());
    }

    /** A limit and nothing else. */
    record Plain(Optional<Id> parameter, Optional<Range> constant) implements Limit {

        /** @throws IllegalArgumentException if it is not one of the two */
        public Plain {
            if (parameter.isPresent() == constant.isPresent()) {
                throw new IllegalArgumentException("a limit is a parameter or a constant");
            }
        }
    }
}
