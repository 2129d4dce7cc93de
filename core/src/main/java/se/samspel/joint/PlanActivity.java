package se.samspel.joint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * What is to be done at a level to reach goals, such as "a joint care planning meeting within three days".
 *
 * @param id the id, unique among the activities
 * @param title what is to be done
 * @param level the level that does it, as the rule set names it
 * @param parties who does it, by id
 * @param goals the goals that it works towards, by id
 */
public record PlanActivity(Id id, Optional<@Filled String> title, Optional<Id> level, List<Id> parties, List<Id> goals)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public PlanActivity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(level, "level");
        parties = List.copyOf(parties);
        goals = List.copyOf(goals);
    }
}
