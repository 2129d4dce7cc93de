package se.samspel.rules.assessment;

import java.util.List;
import se.samspel.Id;

/**
 * One step of the work, and how far it has come.
 *
 * @param step the step: {@code analysis}, {@code decision}, {@code development} or {@code evaluation}
 * @param status whether it is done, begun or still to come
 * @param missing the codes of what stands in the way in the step that is going on, each once
 */
public record ProgressStep(Id step, Status status, List<Id> missing) {

    /** Copies the list. */
    public ProgressStep {
        missing = List.copyOf(missing);
    }

    /** How far a step has come. */
    public enum Status {
        /** Behind us. */
        DONE,
        /** Going on. */
        BEGUN,
        /** Still to come. */
        TO_COME
    }
}
