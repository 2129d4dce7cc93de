package se.samspel.json.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.json.bind.ScalarReader;
import se.samspel.json.bind.Scalars;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.ObjectNode;

/**
 * Reads what a record must hold, and notes what is missing or of another type. What else it holds is left alone, for
 * answers get more members.
 */
final class Fields {

    private static final Words OBJECT = new Words("ett objekt", "an object");
    private static final Words LIST = new Words("en lista", "a list");

    private final Faults faults;
    private final ScalarReader scalars;

    Fields(Faults faults) {
        this.faults = faults;
        this.scalars = new ScalarReader(faults);
    }

    /** The node as an object. */
    Optional<ObjectNode> object(Node node) {
        if (node instanceof ObjectNode object) {
            return Optional.of(object);
        }
        scalars.refuse(node, OBJECT);
        return Optional.empty();
    }

    /** The member that must be there. */
    Optional<Node> member(ObjectNode object, String name) {
        if (object.get(name).isEmpty() && object.whole()) {
            faults.note(Fault.MISSING_FIELD, object.place(), name);
        }
        return object.get(name);
    }

    /** The member that must be there and be an object. */
    Optional<ObjectNode> object(ObjectNode object, String name) {
        return member(object, name).flatMap(this::object);
    }

    /** The elements of a list that must be there, as far as they are objects. */
    List<ObjectNode> objects(ObjectNode object, String name) {
        return member(object, name).map(this::objects).orElse(List.of());
    }

    /** The elements of a list, as far as they are objects. */
    List<ObjectNode> objects(Node node) {
        if (node instanceof ListNode list) {
            return list.elements().stream()
                    .map(this::object)
                    .flatMap(Optional::stream)
                    .toList();
        }
        scalars.refuse(node, LIST);
        return List.of();
    }

    /** A text, day or id that must be there. */
    <T> Optional<T> scalar(ObjectNode object, String name, Class<T> type) {
        return member(object, name)
                .flatMap(node -> scalars.read(Scalars.of(type).orElseThrow(), node))
                .map(type::cast);
    }

    /** What is made of a text that must be there and of some form. */
    <T> Optional<T> made(ObjectNode object, String name, Words form, Function<String, Optional<T>> reading) {
        Optional<String> text = scalar(object, name, String.class);
        Optional<T> made = text.flatMap(reading);
        if (text.isPresent() && made.isEmpty()) {
            Node node = object.get(name).orElseThrow();
            faults.note(Fault.BAD_VALUE, node.place(), form, node.described());
        }
        return made;
    }
}
