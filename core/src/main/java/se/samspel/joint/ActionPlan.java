package se.samspel.joint;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;
import se.samspel.time.Period;

/**
 * A plan that this one is broken down into, such as the action plan of the strategy group for older people.
 *
 * @param id the id, unique among the action plans
 * @param title what it is called
 * @param body the body whose plan it is, as the rule set names it
 * @param valid when it is valid
 */
public record ActionPlan(Id id, Optional<@Filled String> title, Optional<Id> body, Optional<@Valid Period> valid)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public ActionPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(valid, "valid");
    }
}
