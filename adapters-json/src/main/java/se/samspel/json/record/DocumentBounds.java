package se.samspel.json.record;

import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.tree.Bounds;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.json.tree.Node.TextNode;

/** Sees to it that a case within a record is not larger than one alone may be. */
final class DocumentBounds {

    private final Bounds bounds;
    private final Faults faults;
    private int values;
    private boolean kept = true;

    private DocumentBounds(Bounds bounds, Faults faults) {
        this.bounds = bounds;
        this.faults = faults;
    }

    /** Whether the case is within the bounds; notes what is not. */
    static boolean areKept(Node document, Bounds bounds, Faults faults) {
        DocumentBounds check = new DocumentBounds(bounds, faults);
        check.look(document);
        if (check.values > bounds.values()) {
            check.refuse(Fault.TOO_MANY_VALUES, document, bounds.values());
        }
        return check.kept;
    }

    private void look(Node node) {
        values++;
        if (node instanceof ObjectNode object) {
            object.members().values().forEach(member -> look(member.value()));
        } else if (node instanceof ListNode list) {
            int size = list.elements().size();
            if (size > bounds.elements()) {
                refuse(Fault.LIST_TOO_LONG, node, size, bounds.elements());
            }
            list.elements().forEach(this::look);
        } else if (node instanceof TextNode text && text.value().length() > bounds.textLength()) {
            refuse(Fault.TOO_LONG, node, text.value().length(), bounds.textLength());
        }
    }

    private void refuse(Fault fault, Node node, Object... details) {
        kept = false;
        faults.note(fault, node.place(), details);
    }
}
