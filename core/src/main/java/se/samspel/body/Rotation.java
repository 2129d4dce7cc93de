package se.samspel.body;

import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.NotNegative;

/**
 * That a seat passes from one to another, such as every 12 months among four health centres.
 *
 * @param months after how many months it passes on, such as 12
 */
public record Rotation(Optional<@NotNegative Integer> months) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Rotation {
        Objects.requireNonNull(months, "months");
    }
}
