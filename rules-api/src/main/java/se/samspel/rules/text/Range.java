package se.samspel.rules.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers from a least to a most, both included, such as "4 to 6"; an end may be open.
 *
 * @param least the smallest number within; empty if there is none
 * @param most the largest number within; empty if there is none
 */
public record Range(Optional<BigDecimal> least, Optional<BigDecimal> most) {

    private static final int MOST_DIGITS = 50;

    /** @throws IllegalArgumentException if the least is above the most, or an end has more than 50 digits */
    public Range {
        least = least.map(Range::bounded);
        most = most.map(Range::bounded);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("the least, " + least.get() + ", is above the most, " + most.get());
        }
    }

    private static BigDecimal bounded(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (Math.max(plain.precision(), Math.abs((long) plain.scale())) > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits");
        }
        return plain;
    }

    /** From the least to the most, such as 4 to 6. */
    public static Range of(BigDecimal least, BigDecimal most) {
        return new Range(Optional.of(least), Optional.of(most));
    }

    /** From the least to the most, such as 4 to 6. */
    public static Range of(long least, long most) {
        return of(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** One number and no other, such as 40. */
    public static Range exactly(long number) {
        return of(number, number);
    }

    /** So much or more. */
    public static Range atLeast(long least) {
        return new Range(Optional.of(BigDecimal.valueOf(least)), Optional.empty());
    }

    /** So much or less. */
    public static Range atMost(long most) {
        return new Range(Optional.empty(), Optional.of(BigDecimal.valueOf(most)));
    }

    /** Whether the number is neither below the least nor above the most. */
    public boolean contains(BigDecimal number) {
        return !isAbove(number) && !isBelow(number);
    }

    /** Whether every number within the other is within this one. */
    public boolean contains(Range other) {
        boolean low = least.isEmpty()
                || other.least
                        .filter(theirs -> theirs.compareTo(least.get()) >= 0)
                        .isPresent();
        boolean high = most.isEmpty()
                || other.most
                        .filter(theirs -> theirs.compareTo(most.get()) <= 0)
                        .isPresent();
        return low && high;
    }

    /** Whether this range lies below the number: the number is above the most. */
    public boolean isBelow(BigDecimal number) {
        return most.isPresent() && number.compareTo(most.get()) > 0;
    }

    /** Whether this range lies above the number: the number is below the least. */
    public boolean isAbove(BigDecimal number) {
        return least.isPresent() && number.compareTo(least.get()) < 0;
    }

    /** The range as people write it, such as "4 till 6 heldagar" and "4 to 6 full days". */
    public Text text(Unit unit) {
        if (least.isPresent() && most.isPresent()) {
            return least.get().compareTo(most.get()) == 0
                    ? unit.text(most.get())
                    : Text.of("{least} till {most}", "{least} to {most}")
                            .with("least", Unit.digits(least.get()))
                            .with("most", unit.text(most.get()));
        }
        return least.map(number -> Text.of("minst {n}", "at least {n}").with("n", unit.text(number)))
                .or(() -> most.map(number -> Text.of("högst {n}", "at most {n}").with("n", unit.text(number))))
                .orElse(Text.of("ingen gräns", "no limit"));
    }
}
