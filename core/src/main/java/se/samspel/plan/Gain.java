package se.samspel.plan;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.Filled;

/**
 * What an improvement activity gains: money, a quantity such as "4 bed days less a stay", or words.
 *
 * @param money the amount saved
 * @param quantity how much of something else
 * @param unit what the quantity counts, such as "bed days a stay"
 * @param note the gain in words
 */
public record Gain(
        Optional<Money> money,
        Optional<BigDecimal> quantity,
        Optional<@Filled String> unit,
        Optional<@Filled String> note) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Gain {
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(note, "note");
    }

    /** Whether anything is said of how much it is. */
    public boolean isStated() {
        return money.isPresent() || quantity.isPresent() || note.isPresent();
    }
}
