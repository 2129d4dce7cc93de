package se.samspel.followup;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.UniqueIds;

/**
 * How the results of a joint plan are followed.
 *
 * @param decision how it has been decided to follow them
 * @param measures the measures
 * @param stories the stories
 * @param access who has access to the shared data, and who lacks it
 */
public record FollowUp(
        Optional<@Valid FollowUpDecision> decision,
        @UniqueIds List<@Valid Measure> measures,
        @UniqueIds List<@Valid Story> stories,
        @UniqueIds List<@Valid DataAccess> access) {

    /** Nothing yet. */
    public static final FollowUp NONE = new FollowUp(Optional.empty(), List.of(), List.of(), List.of());

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public FollowUp {
        Objects.requireNonNull(decision, "decision");
        measures = List.copyOf(measures);
        stories = List.copyOf(stories);
        access = List.copyOf(access);
    }
}
