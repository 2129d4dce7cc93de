package se.samspel;

import java.util.regex.Pattern;

/**
 * A name that a document or a rule set refers to, such as {@code "member-3"}, {@code "2380"} or {@code "adopt-plan"}.
 *
 * <p>Letters a to z in either case, digits, dot, hyphen and underscore; it begins with a letter or a digit and has at
 * most 64 characters. Ids are never translated; what people read are labels and names.
 *
 * @param value the characters of the id
 */
public record Id(String value) implements Comparable<Id> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** @throws IllegalArgumentException if the value is not formed as an id */
    public Id {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id (letters a-z, digits, '.', '-', '_', at most 64): " + value);
        }
    }

    /**
     * The id with these characters.
     *
     * @throws IllegalArgumentException if the value is not formed as an id
     */
    public static Id of(String value) {
        return new Id(value);
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
