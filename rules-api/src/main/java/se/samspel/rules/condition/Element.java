package se.samspel.rules.condition;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/**
 * One element of a document that rules can speak of, such as the member "m3" at {@code /roles/team/members/2}.
 *
 * @param id its id; empty for an element that has none of its own
 * @param label what people call it
 * @param pointer where it stands in the document, as a JSON Pointer
 * @param value the element
 * @param <E> the type of the element
 */
public record Element<E>(Optional<Id> id, Text label, String pointer, E value) {

    /** @throws NullPointerException if anything is null */
    public Element {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(value, "value");
    }
}
