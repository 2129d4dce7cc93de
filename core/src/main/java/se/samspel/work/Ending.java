package se.samspel.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.constraint.Filled;

/**
 * That a work has ended, such as "on 2008-09-12, since the plan was refused by decision d2".
 *
 * <p>It is the work that ends, never the process: that one goes on and is evaluated, as it was or as it became.
 *
 * @param on the day
 * @param decision the decision that ended it, by its id in the matter
 * @param reason why, in a few words
 * @param by who made it known that the work has ended
 */
public record Ending(
        Optional<LocalDate> on, Optional<Id> decision, Optional<@Filled String> reason, Optional<@Filled String> by) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Ending {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
    }

    /** The ending of a work by the decision with this id, and nothing else yet. */
    public static Ending decidedIn(String decision) {
        return new Ending(Optional.empty(), Optional.of(Id.of(decision)), Optional.empty(), Optional.empty());
    }
}
