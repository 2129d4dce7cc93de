package se.samspel.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * A proposal in the plan for making the process better, such as "direct admission to the stroke ward".
 *
 * @param id the id, unique in the plan
 * @param title what is to be done
 * @param units the units that do it
 * @param cost what it costs and who pays
 * @param gain what it gains
 * @param serves the goals and key figures that it makes better, by id
 */
public record ImprovementActivity(
        Id id,
        Optional<@Filled String> title,
        List<Id> units,
        Optional<@Valid Cost> cost,
        Optional<@Valid Gain> gain,
        List<Id> serves)
        implements Identified {

    /** Copies the lists. */
    public ImprovementActivity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(gain, "gain");
        units = List.copyOf(units);
        serves = List.copyOf(serves);
    }
}
