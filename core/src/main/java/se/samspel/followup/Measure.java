package se.samspel.followup;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;

/**
 * A measure of how the joint work goes, such as "share of the population with a named physician", 30 % today and 55 %
 * as the target.
 *
 * @param id the id, unique among the measures
 * @param name what is measured
 * @param levels the levels that follow it, as the rule set names them, such as {@code macro}
 * @param source where the numbers come from
 * @param perspective whose view it takes, a word that the rule set declares, such as {@code patient-perspective}
 * @param direction which way is better
 * @param unit what the numbers count, such as percent
 * @param baseline where it began
 * @param target what is aimed at
 * @param observations what it has shown since, in any order
 * @param goals the goals that it follows, by id
 * @param activities the activities that it follows, by id
 */
public record Measure(
        Id id,
        Optional<@Filled String> name,
        List<Id> levels,
        Optional<@Filled String> source,
        Optional<Id> perspective,
        Optional<Direction> direction,
        Optional<@Filled String> unit,
        Optional<@Valid Observation> baseline,
        Optional<@Valid Target> target,
        List<@Valid Observation> observations,
        List<Id> goals,
        List<Id> activities)
        implements Identified {

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(perspective, "perspective");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        levels = List.copyOf(levels);
        observations = List.copyOf(observations);
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
    }
}
