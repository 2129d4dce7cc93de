package se.samspel.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * Something that has changed so much that the plan must be looked at anew, such as that a health centre has opened.
 *
 * @param id the id, unique among the changes
 * @param title what has changed
 * @param on the day
 * @param informed the parties that have got a copy of the new plan, by id
 */
public record LargerChange(Id id, Optional<@Filled String> title, Optional<LocalDate> on, List<Id> informed)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public LargerChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(on, "on");
        informed = List.copyOf(informed);
    }
}
