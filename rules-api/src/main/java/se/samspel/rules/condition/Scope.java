package se.samspel.rules.condition;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.text.Text;

/**
 * What a rule speaks of: the document as a whole, or each element of one kind, such as each member of the team.
 *
 * @param id the name of the scope, such as {@code member}
 * @param label what people call one such element
 * @param single whether a document holds at most one, so that rules of any other scope may ask about it
 * @param elements finds the elements in a case; none in a document of another kind
 * @param <E> the type of the element
 */
public record Scope<E>(Id id, Text label, boolean single, Function<Case, List<Element<E>>> elements) {

    /** Refuses null. */
    public Scope {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(elements, "elements");
    }

    /** Two scopes are the same if they have the same name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scope<?> scope && id.equals(scope.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.value();
    }
}
