package se.samspel.testkit.claim;

import java.math.BigDecimal;

/** How far it is from a limit to the number beside it. */
public final class Step {

    private Step() {}

    /** One of the last digit: 1 for 6, 0.1 for 2.5. */
    public static BigDecimal of(BigDecimal limit) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, limit.scale()));
    }
}
