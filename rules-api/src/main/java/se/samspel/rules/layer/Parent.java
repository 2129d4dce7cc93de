package se.samspel.rules.layer;

import se.samspel.Id;

/**
 * A layer that another one stands on, in one of some versions, such as {@code base@[1,2)}.
 *
 * @param id the id of the layer
 * @param versions the versions that it may stand on; in which of them it does is settled by the day
 */
public record Parent(Id id, VersionRange versions) {

    /** A layer in any version. */
    public static Parent of(String id) {
        return new Parent(Id.of(id), VersionRange.ANY);
    }

    /**
     * Reads {@code "base"}, which is any version, or {@code "base@[1,2)"}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Parent parse(String text) {
        int at = text.indexOf('@');
        return at < 0 ? of(text) : new Parent(Id.of(text.substring(0, at)), VersionRange.parse(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return versions.equals(VersionRange.ANY) ? id.value() : id + "@" + versions;
    }
}
