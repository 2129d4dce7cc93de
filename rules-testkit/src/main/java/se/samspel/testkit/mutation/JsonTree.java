package se.samspel.testkit.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.json.JsonText;
import se.samspel.json.PlainReader;

/** A document as a tree of plain values, one value of which can be changed at a time. */
final class JsonTree {

    private static final DocumentReader DOCUMENTS = DocumentReader.in(Locale.ENGLISH);
    private static final PlainReader VALUES = PlainReader.in(Locale.ENGLISH);

    private final Object root;

    private JsonTree(Object root) {
        this.root = root;
    }

    /** The tree of a document; empty if it is larger or deeper than what can be read. */
    static Optional<JsonTree> of(Case document) {
        return VALUES.read(DocumentWriter.write(document)).value().map(JsonTree::new);
    }

    /** The document that the tree is; empty if it is none. */
    Optional<Case> document() {
        return DOCUMENTS.read(JsonText.line(root)).document();
    }

    /** Where each value below the root stands: the names and indices that lead there. */
    List<List<Object>> places() {
        List<List<Object>> found = new ArrayList<>();
        below(root, List.of(), found);
        return found;
    }

    /** The value at a place. */
    Object at(List<Object> place) {
        Object value = root;
        for (Object step : place) {
            value = value instanceof List<?> list ? list.get((Integer) step) : child(value, step);
        }
        return value;
    }

    /** The tree without the value at a place. */
    JsonTree without(List<Object> place) {
        return new JsonTree(changed(root, place, value -> Optional.empty()));
    }

    /** The tree with another value at a place; a member that was not there comes last. */
    JsonTree with(List<Object> place, Object value) {
        return new JsonTree(changed(root, place, any -> Optional.of(value)));
    }

    private static Object child(Object value, Object name) {
        Object child = ((Map<?, ?>) value).get(name);
        if (child == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return child;
    }

    private static void below(Object value, List<Object> place, List<List<Object>> found) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> add(member, and(place, String.valueOf(name)), found));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                add(elements.get(i), and(place, i), found);
            }
        }
    }

    private static void add(Object value, List<Object> place, List<List<Object>> found) {
        found.add(place);
        below(value, place, found);
    }

    private static List<Object> and(List<Object> place, Object step) {
        return Stream.concat(place.stream(), Stream.of(step)).toList();
    }

    private static Object changed(Object value, List<Object> place, Function<Object, Optional<Object>> change) {
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list);
            int index = (Integer) place.get(0);
            changedChild(elements.get(index), place, change)
                    .ifPresentOrElse(child -> elements.set(index, child), () -> elements.remove(index));
            return elements;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, member) -> members.put(String.valueOf(name), member));
        String name = (String) place.get(0);
        changedChild(members.getOrDefault(name, ""), place, change)
                .ifPresentOrElse(child -> members.put(name, child), () -> members.remove(name));
        return members;
    }

    private static Optional<Object> changedChild(
            Object child, List<Object> place, Function<Object, Optional<Object>> change) {
        return place.size() == 1
                ? change.apply(child)
                : Optional.of(changed(child, place.subList(1, place.size()), change));
    }
}
