package se.samspel.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;
import se.samspel.constraint.UniqueIds;

/**
 * One version of the operational plan for a process, such as the first, dated 2008-05-02.
 *
 * @param id the id of the version, such as "v1"
 * @param on the day of the version
 * @param analysis what the analysis of the current state found
 * @param proposal the proposal of a new process
 * @param improvements the improvement activities, with cost and gain
 * @param targets goals and key figures
 * @param proposedBy those who stand behind the proposal, by person id
 * @param assuredBy the method coaches who have assured its quality, by person id
 */
public record OperationalPlan(
        Id id,
        Optional<LocalDate> on,
        Optional<@Filled String> analysis,
        Optional<@Filled String> proposal,
        @UniqueIds List<@Valid ImprovementActivity> improvements,
        @Valid Targets targets,
        List<Id> proposedBy,
        List<Id> assuredBy)
        implements Identified {

    /** Copies the lists. */
    public OperationalPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(targets, "targets");
        improvements = List.copyOf(improvements);
        proposedBy = List.copyOf(proposedBy);
        assuredBy = List.copyOf(assuredBy);
    }
}
