package se.samspel.decision;

import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.NotNegative;

/**
 * A vote, such as 5 for and 5 against, settled by the chair.
 *
 * @param yes the votes for
 * @param no the votes against
 * @param casting whether the chair's vote settled it; not if empty
 */
public record Vote(@NotNegative Integer yes, @NotNegative Integer no, Optional<Boolean> casting) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Vote {
        Objects.requireNonNull(yes, "yes");
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(casting, "casting");
    }
}
