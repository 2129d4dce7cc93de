package se.samspel.rules.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;

/** The five steps towards a joint plan, in their order, each with the members of the document that belong to it. */
public enum PlanStep {
    /** Joint goals, and what they start from. */
    GOALS("goals", "goals", "origins"),
    /** The mapping of the preconditions. */
    MAPPING("mapping", "mapping"),
    /** How people act together. */
    ACTING_TOGETHER("acting-together", "leadership", "activities"),
    /** The support for the work nearest the resident. */
    SUPPORT("support", "support"),
    /** The joint follow-up. */
    FOLLOW_UP("follow-up", "followUp");

    private final Id id;
    private final List<String> members;

    PlanStep(String id, String... members) {
        this.id = Id.of(id);
        this.members = List.of(members);
    }

    /** The id of the step, as {@link ProgressStep} names it, such as {@code acting-together}. */
    public Id id() {
        return id;
    }

    /** The step that this place in a joint plan belongs to, there or missing; empty if it is of the plan as a whole. */
    public static Optional<PlanStep> of(Finding.Where where) {
        String place =
                where.path() + where.missing().map(absent -> "/" + absent).orElse("");
        return Stream.of(values()).filter(step -> step.holds(place)).findFirst();
    }

    private boolean holds(String place) {
        return members.stream().anyMatch(member -> place.equals("/" + member) || place.startsWith("/" + member + "/"));
    }
}
