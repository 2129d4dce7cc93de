package se.samspel.json.bind;

import java.time.DateTimeException;
import java.util.Optional;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;

/** Makes values of texts, numbers, true and false, and notes what is none. */
public final class ScalarReader {

    private final Faults faults;

    /** A reader that notes faults here. */
    public ScalarReader(Faults faults) {
        this.faults = faults;
    }

    /** The value; empty, with a fault noted, if there is none. */
    public Optional<Object> read(Scalar<?> scalar, Node node) {
        if (!(node instanceof Node.Value json)) {
            refuse(node, scalar.form());
            return Optional.empty();
        } else if (scalar.json().isInstance(json.value())) {
            return made(scalar, json);
        }
        refuse(scalar, json);
        return Optional.empty();
    }

    /** Notes that something else was asked for. */
    public void refuse(Node node, Words form) {
        if (node instanceof Node.NullNode) {
            faults.note(Fault.NULL, node.place());
        } else if (!(node instanceof Node.UnreadNode)) {
            faults.note(Fault.WRONG_TYPE, node.place(), form, node.described());
        }
    }

    private void refuse(Scalar<?> scalar, Node.Value json) {
        Meant.insteadOf(scalar, json)
                .ifPresentOrElse(
                        meant -> faults.note(
                                Fault.WRONG_TYPE_MEANT, json.place(), scalar.form(), json.described(), meant),
                        () -> refuse(json, scalar.form()));
    }

    private Optional<Object> made(Scalar<?> scalar, Node.Value json) {
        try {
            return Optional.of(scalar.reading().apply(json.value()));
        } catch (IllegalArgumentException | DateTimeException noSuchValue) {
            Meant.by(scalar, json)
                    .ifPresentOrElse(
                            meant -> faults.note(
                                    Fault.BAD_VALUE_MEANT, json.place(), scalar.form(), json.described(), meant),
                            () -> faults.note(Fault.BAD_VALUE, json.place(), scalar.form(), json.described()));
            return Optional.empty();
        }
    }
}
