package se.samspel.rules.condition;

import java.util.Optional;

/** The answer to a condition. Unknown is an answer of its own: it never passes for yes or no. */
public enum Verdict {
    /** The condition is met. */
    YES,
    /** It is not. */
    NO,
    /** Something that it needs to know is missing. */
    UNKNOWN;

    /** YES for true, NO for false. */
    public static Verdict of(boolean met) {
        return met ? YES : NO;
    }

    /** True for YES, false for NO; empty for what is unknown. */
    public Optional<Boolean> known() {
        return this == UNKNOWN ? Optional.empty() : Optional.of(this == YES);
    }

    /** Both must be met: one NO settles it, else one UNKNOWN leaves it open. */
    public Verdict and(Verdict other) {
        return this == NO || other == NO ? NO : this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
    }

    /** One must be met: one YES settles it, else one UNKNOWN leaves it open. */
    public Verdict or(Verdict other) {
        return this == YES || other == YES ? YES : this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NO;
    }

    /** YES and NO swapped; what is unknown stays so. */
    public Verdict negate() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
