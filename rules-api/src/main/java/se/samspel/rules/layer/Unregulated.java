package se.samspel.rules.layer;

import se.samspel.time.Period;

/**
 * Says that a layer has no rules for some days on purpose, such as "not regulated from 2026-01-01 to 2026-12-31".
 *
 * @param period the days, both ends known
 * @param source who says so, and where
 */
public record Unregulated(Period period, Source source) {

    /** @throws IllegalArgumentException if an end is not known, or the ends are out of order */
    public Unregulated {
        if (!period.isComplete()) {
            throw new IllegalArgumentException("a time that is not regulated has a first and a last day");
        }
    }
}
