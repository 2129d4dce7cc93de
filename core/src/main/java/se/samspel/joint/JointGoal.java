package se.samspel.joint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * What the plan is to achieve, such as "better continuity for patient and staff".
 *
 * @param id the id, unique among the goals
 * @param text the goal in words
 * @param refines what it makes concrete of that which the plan starts from, by id, such as the target picture
 */
public record JointGoal(Id id, Optional<@Filled String> text, List<Id> refines) implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public JointGoal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        refines = List.copyOf(refines);
    }
}
