package se.samspel.plan;

import jakarta.validation.Valid;
import java.util.List;
import se.samspel.constraint.UniqueIds;

/**
 * What a plan wants to achieve and how it is seen.
 *
 * @param goals what the process is to achieve
 * @param keyFigures the numbers that show it
 */
@UniqueIds
public record Targets(
        @UniqueIds List<@Valid Goal> goals, @UniqueIds List<@Valid KeyFigure> keyFigures) {

    /** Nothing yet. */
    public static final Targets NONE = new Targets(List.of(), List.of());

    /** Copies the lists. */
    public Targets {
        goals = List.copyOf(goals);
        keyFigures = List.copyOf(keyFigures);
    }
}
