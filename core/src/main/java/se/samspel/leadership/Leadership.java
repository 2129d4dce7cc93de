package se.samspel.leadership;

import jakarta.validation.Valid;
import java.util.List;
import se.samspel.constraint.UniqueIds;

/**
 * How the work is led together: what a plan says of acting jointly.
 *
 * @param principles what people act on together
 * @param levels the levels, as far as the plan describes them
 * @param pairs those who lead in pairs
 * @param training where staff train together
 */
public record Leadership(
        @UniqueIds List<@Valid GuidingPrinciple> principles,
        @UniqueIds List<@Valid PlanLevel> levels,
        @UniqueIds List<@Valid PairedLeads> pairs,
        @UniqueIds List<@Valid Training> training) {

    /** Nothing yet. */
    public static final Leadership NONE = new Leadership(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Leadership {

        principles = List.copyOf(principles);
        levels = List.copyOf(levels);
        pairs = List.copyOf(pairs);
        training = List.copyOf(training);
    }
}
