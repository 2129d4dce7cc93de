package se.samspel.json.check;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.json.fault.Place;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.ObjectNode;

/** A property path as steps down a text. */
final class PathInText {

    private PathInText() {}

    /** The names and indices of a path, such as {@code parties, 0, kind}. */
    static List<String> steps(Path path) {
        List<String> steps = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(node.getName());
            }
        }
        return steps;
    }

    /** The place of what the path leads to, or of the nearest on the way there that is in the text. */
    static Place nearest(Path path, ObjectNode root) {
        Node nearest = root;
        for (String step : steps(path)) {
            Optional<Node> next = below(nearest, step);
            if (next.isEmpty()) {
                return nearest.place();
            }
            nearest = next.get();
        }
        return nearest.place();
    }

    private static Optional<Node> below(Node node, String step) {
        if (node instanceof ObjectNode object) {
            return object.get(step);
        }
        return node instanceof ListNode list
                ? Optional.of(list.elements().get(Integer.parseInt(step)))
                : Optional.empty();
    }
}
