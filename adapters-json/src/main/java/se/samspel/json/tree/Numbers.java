package se.samspel.json.tree;

import java.math.BigDecimal;
import java.util.Optional;

/** JSON numbers within bounds: a short text such as {@code 1e999999999} never becomes a long one. */
final class Numbers {

    private Numbers() {}

    /** The number without an exponent; empty if it has more characters than allowed, as it stands or written out. */
    static Optional<BigDecimal> read(String text, int length) {
        if (text.length() > length) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return lengthWrittenOut(number) > length
                    ? Optional.empty()
                    : Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException exponentBeyondAllNumbers) {
            return Optional.empty();
        }
    }

    private static long lengthWrittenOut(BigDecimal number) {
        long sign = number.signum() < 0 ? 1 : 0;
        long before = Math.max(1, (long) number.precision() - number.scale());
        long after = number.scale() > 0 ? number.scale() + 1L : 0;
        return sign + before + after;
    }
}
