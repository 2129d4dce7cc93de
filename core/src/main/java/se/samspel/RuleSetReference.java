package se.samspel;

import java.util.Optional;

/**
 * The rule set that a case asks for, such as {@code "myregion"}, or pinned to one version, {@code "myregion@2027.1"}.
 *
 * @param id the id of the rule set
 * @param version the pinned version; empty means the version in force on the day
 */
public record RuleSetReference(Id id, Optional<String> version) {

    /** @throws IllegalArgumentException if the version is blank */
    public RuleSetReference {
        if (version.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a pinned version follows the '@', as in myregion@2027.1");
        }
    }

    /**
     * Reads {@code "id"} or {@code "id@version"}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static RuleSetReference parse(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new RuleSetReference(Id.of(text), Optional.empty())
                : new RuleSetReference(Id.of(text.substring(0, at)), Optional.of(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return version.map(v -> id + "@" + v).orElse(id.value());
    }
}
