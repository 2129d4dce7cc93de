package se.samspel.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;

/**
 * What a body has done in a matter, such as "ledningsgruppen, decides, ADOPTED, 2008-05-30".
 *
 * @param id the id, unique in the matter
 * @param body the body, by its id in the rule set
 * @param act the act, a word that the rule set declares, such as {@code decides}
 * @param outcome what came of it
 * @param on the day
 * @param plan the version of the plan that lay before the body, by id
 */
public record Decision(Id id, Id body, Id act, Optional<Outcome> outcome, Optional<LocalDate> on, Optional<Id> plan)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Decision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(plan, "plan");
    }
}
