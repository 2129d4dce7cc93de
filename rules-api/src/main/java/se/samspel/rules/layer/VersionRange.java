package se.samspel.rules.layer;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions of a layer from a least to a most, as Maven writes them: {@code [1,2)} is 1 and later, before 2;
 * {@code [2005.1]} is that version only; {@code [3,)} is 3 and later.
 *
 * <p>Versions are compared part by part between the dots, numbers as numbers and before words: 2027.9 comes before
 * 2027.10, and that before 2027.a. A part that is not there counts as 0.
 *
 * @param least the least version; empty if there is none
 * @param withLeast whether the least version is within
 * @param most the last version; empty if there is none
 * @param withMost whether the last version is within
 */
public record VersionRange(Optional<String> least, boolean withLeast, Optional<String> most, boolean withMost) {

    /** Every version. */
    public static final VersionRange ANY = new VersionRange(Optional.empty(), false, Optional.empty(), false);

    private static final Pattern FORM = Pattern.compile("([\\[(])([^\\[\\](),]*)(,?)([^\\[\\](),]*)([\\])])");

    /**
     * Reads a range such as {@code [1,2)}.
     *
     * @throws IllegalArgumentException if the text is no range, or no version can lie in it
     */
    public static VersionRange parse(String text) {
        Matcher form = FORM.matcher(text);
        boolean one = form.matches() && form.group(3).isEmpty();
        if (!form.matches() || one && !(form.group(1) + form.group(5)).equals("[]")) {
            throw new IllegalArgumentException("a range of versions is such as [1,2), [1,) or [1]: " + text);
        }
        Optional<String> least = version(form.group(2));
        Optional<String> most = one ? least : version(form.group(4));
        VersionRange range = new VersionRange(
                least,
                least.isPresent() && form.group(1).equals("["),
                most,
                most.isPresent() && form.group(5).equals("]"));
        if (range.isEmpty() || one && least.isEmpty()) {
            throw new IllegalArgumentException("no version lies in " + text);
        }
        return range;
    }

    /** Whether the version lies within. */
    public boolean contains(String version) {
        return least.map(low -> compare(version, low))
                        .filter(order -> order < 0 || order == 0 && !withLeast)
                        .isEmpty()
                && most.map(high -> compare(version, high))
                        .filter(order -> order > 0 || order == 0 && !withMost)
                        .isEmpty();
    }

    /** Whether one version comes before (negative), with or after (positive) the other. */
    public static int compare(String one, String other) {
        String[] these = one.split("\\.", -1);
        String[] those = other.split("\\.", -1);
        for (int i = 0; i < Math.max(these.length, those.length); i++) {
            int order = comparePart(i < these.length ? these[i] : "0", i < those.length ? those[i] : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int comparePart(String one, String other) {
        if (isNumber(one) != isNumber(other)) {
            return isNumber(one) ? -1 : 1;
        }
        return isNumber(one) ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<String> version(String text) {
        return Optional.of(text.strip()).filter(version -> !version.isEmpty());
    }

    private boolean isEmpty() {
        int order = least.isPresent() && most.isPresent() ? compare(least.get(), most.get()) : -1;
        return order > 0 || order == 0 && !(withLeast && withMost);
    }

    @Override
    public String toString() {
        boolean one = least.isPresent() && least.equals(most);
        return (withLeast ? "[" : "(") + least.orElse("") + (one ? "" : "," + most.orElse("")) + (withMost ? "]" : ")");
    }
}
