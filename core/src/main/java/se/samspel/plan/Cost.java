package se.samspel.plan;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.constraint.Filled;
import se.samspel.constraint.NotNegative;

/**
 * What an improvement activity costs, such as 120,000 SEK paid by the region; a cost of zero is stated as zero.
 *
 * @param money the amount, not negative
 * @param note the cost in words, beside the amount or instead of it
 * @param paidBy the party that pays
 */
public record Cost(Optional<@NotNegative Money> money, Optional<@Filled String> note, Optional<Id> paidBy) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Cost {
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(paidBy, "paidBy");
    }

    /** Whether anything is said of how much it is. */
    public boolean isStated() {
        return money.isPresent() || note.isPresent();
    }
}
