package se.samspel.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;

/**
 * One step of the work, and how far it has come.
 *
 * @param step the step: {@code analysis}, {@code submitted}, {@code decision}, {@code development}, {@code established}
 *     or {@code evaluation}; of a joint plan {@code goals}, {@code mapping}, {@code acting-together}, {@code support}
 *     or {@code follow-up}
 * @param status whether it is done, begun or still to come
 * @param missing the codes of what stands in the way of the step, each once; of {@code established} while development
 *     goes on, also those of rules on establishing that would not be met yet, or not be known to be
 * @param held how often it has been held, for evaluation, which is held again and again; empty for any other step
 */
public record ProgressStep(Id step, Status status, List<Id> missing, Optional<Held> held) {

    /** Copies the list. */
    public ProgressStep {
        Objects.requireNonNull(held, "held");
        missing = List.copyOf(missing);
    }

    /** How far a step has come. */
    public enum Status {
        /** Behind us. */
        DONE,
        /** Going on. */
        BEGUN,
        /** Still to come. */
        TO_COME,
        /** Not to come: the work has ended. */
        ENDED
    }

    /**
     * How often something has been held, such as "twice, the last time on 2009-12-10".
     *
     * @param times how many times
     * @param last the day of the last time, as far as days are given
     */
    public record Held(int times, Optional<LocalDate> last) {

        /** Refuses null: what is absent is an empty {@code Optional}. */
        public Held {
            Objects.requireNonNull(last, "last");
        }
    }
}
