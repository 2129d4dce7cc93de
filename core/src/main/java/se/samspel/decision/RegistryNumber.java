package se.samspel.decision;

import java.util.Objects;
import se.samspel.Id;
import se.samspel.constraint.Filled;

/**
 * The number under which a party keeps a decision in its registry, such as "KS 2023/0539" with municipality 0880.
 *
 * @param party the party, by id
 * @param number the number, as the party writes it
 */
public record RegistryNumber(Id party, @Filled String number) {

    /** Refuses null. */
    public RegistryNumber {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(number, "number");
    }
}
