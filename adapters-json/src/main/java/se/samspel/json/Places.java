package se.samspel.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Place;
import se.samspel.json.tree.Dialect;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Tree;
import se.samspel.json.tree.TreeReader;
import se.samspel.json.tree.Utf8;

/**
 * Where the values of a document stand in its text, such as {@code /roles/leader} on line 12, column 15: for those who
 * show a finding to somebody with the text before them.
 */
public final class Places {

    private static final Faults PASSED_OVER = (fault, place, details) -> {};

    private final Map<String, Spot> spots = new HashMap<>();

    private Places() {}

    /** The places of a document in UTF-8, as far as it is JSON. */
    public static Places of(byte[] document) {
        Places places = new Places();
        Utf8.decode(document, PASSED_OVER)
                .map(text -> TreeReader.read(text, Dialect.WITH_COMMENTS, DocumentReader.BOUNDS, PASSED_OVER))
                .flatMap(Tree::root)
                .ifPresent(places::add);
        return places;
    }

    /** Where the value begins that a JSON Pointer leads to; empty if there is none. */
    public Optional<Spot> find(String pointer) {
        return Optional.ofNullable(spots.get(pointer));
    }

    /**
     * A spot in a text.
     *
     * @param line the line, from 1
     * @param column the column in characters, from 1
     */
    public record Spot(int line, int column) {}

    private void add(Node node) {
        Place place = node.place();
        spots.put(place.pointer(), new Spot(place.line(), place.column()));
        if (node instanceof Node.ObjectNode object) {
            object.members().values().forEach(member -> add(member.value()));
        } else if (node instanceof Node.ListNode list) {
            list.elements().forEach(this::add);
        }
    }
}
