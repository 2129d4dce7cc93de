package se.samspel.rules.layer;

import java.time.LocalDate;
import java.util.Optional;
import se.samspel.time.Period;

/**
 * When a rule of a layer binds, such as "from 2027-01-01"; until then it is announced.
 *
 * @param dated whether a day has been set; a rule without one has been adopted and binds nobody yet
 * @param period the days on which it binds
 */
public record Validity(boolean dated, Period period) {

    /** Every day that the layer is in force. */
    public static final Validity ALWAYS = new Validity(true, Period.ALWAYS);

    /** Adopted, with no day set yet. */
    public static final Validity ADOPTED = new Validity(false, Period.ALWAYS);

    /** @throws IllegalArgumentException if there is a period without a date */
    public Validity {
        if (!dated && !period.equals(Period.ALWAYS)) {
            throw new IllegalArgumentException("a rule that is adopted with no date yet has no period");
        }
    }

    /** What a rule is on a day. */
    public enum State {
        /** Adopted, with no day set from which it binds. */
        ADOPTED,
        /** The day from which it binds lies ahead. */
        ANNOUNCED,
        /** It binds. */
        IN_FORCE,
        /** It binds no longer. */
        ENDED
    }

    /** What the rule is on the day, in a layer that is in force on it. */
    public State on(LocalDate day) {
        if (!dated) {
            return State.ADOPTED;
        } else if (period.from().filter(day::isBefore).isPresent()) {
            return State.ANNOUNCED;
        }
        return period.contains(day) ? State.IN_FORCE : State.ENDED;
    }

    /** The same, binding from the day on. */
    public Validity from(LocalDate day) {
        return new Validity(true, new Period(Optional.of(day), period.until()));
    }

    /** The same, binding until the day, that day included. */
    public Validity until(LocalDate day) {
        return new Validity(true, new Period(period.from(), Optional.of(day)));
    }
}
