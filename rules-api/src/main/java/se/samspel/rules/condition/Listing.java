package se.samspel.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samspel.document.Case;

/**
 * Finds elements by finding their values first: most are judged by their values alone, and an element is made when
 * somebody asks for it.
 *
 * @param values finds the values in a case, in document order; none in a document of another kind
 * @param naming makes the element of a value
 * @param <E> the type of the elements
 */
public record Listing<E>(Function<Case, List<? extends E>> values, Naming<E> naming)
        implements Function<Case, List<Element<E>>> {

    /**
     * Makes the element of a value: says what it is called, and where it stands.
     *
     * @param <E> the type of the element
     */
    @FunctionalInterface
    public interface Naming<E> {
        /**
         * The element; an equal one each time.
         *
         * @param document the case
         * @param index the place of the value among those found, from 0
         * @param value the value
         */
        Element<E> element(Case document, int index, E value);
    }

    @Override
    public List<Element<E>> apply(Case document) {
        List<? extends E> found = values.apply(document);
        List<Element<E>> elements = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            elements.add(naming.element(document, i, found.get(i)));
        }
        return elements;
    }
}
