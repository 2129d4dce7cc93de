package se.samspel;

/**
 * A name that a document or a rule set refers to, such as {@code "member-3"}, {@code "2380"} or {@code "adopt-plan"}.
 *
 * <p>Letters a to z in either case, digits, dot, hyphen and underscore; it begins with a letter or a digit and has at
 * most 64 characters. Ids are never translated; what people read are labels and names.
 *
 * @param value the characters of the id
 */
public record Id(String value) implements Comparable<Id> {

    private static final int LONGEST = 64;

    /** @throws IllegalArgumentException if the value is not formed as an id */
    public Id {
        if (!isFormed(value)) {
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

    /** By hand, since ids are made wherever anything is read, analysed or judged, and a pattern takes ten times as long. */
    private static boolean isFormed(String value) {
        boolean formed = !value.isEmpty() && value.length() <= LONGEST && isLetterOrDigit(value.charAt(0));
        for (int i = 1; formed && i < value.length(); i++) {
            char c = value.charAt(i);
            formed = isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
        }
        return formed;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    /** By hand, as {@link #hashCode}: ids are compared wherever anything is judged, and what a record is given is slower. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Id id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
