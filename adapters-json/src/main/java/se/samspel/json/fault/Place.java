package se.samspel.json.fault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document, such as {@code /parties/0/kind} on line 7, column 15.
 *
 * @param parent what it stands in; null for the document itself
 * @param step the name or index within the parent; empty for the document itself
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 */
public record Place(@Nullable Place parent, String step, int line, int column) {

    /** The document itself. */
    public static Place root(int line, int column) {
        return new Place(null, "", line, column);
    }

    /** A member or an element of what stands here. */
    public Place child(String name, int line, int column) {
        return new Place(this, name, line, column);
    }

    /** The same way down the document, with another spot in the text. */
    public Place movedTo(int line, int column) {
        return new Place(parent, step, line, column);
    }

    /** The names and indices on the way from the document down to here. */
    public List<String> steps() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            steps.addFirst(place.step);
        }
        return List.copyOf(steps);
    }

    /** The JSON Pointer (RFC 6901); empty for the document itself. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        steps().forEach(step ->
                pointer.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
