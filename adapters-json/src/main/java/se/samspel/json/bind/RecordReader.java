package se.samspel.json.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.Member;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.plan.Money;

/**
 * Makes records of objects, component by component, and notes everything that does not fit.
 *
 * <p>It always goes on: what cannot be read is absent where it may be, and elsewhere a stand-in takes its place. So an
 * element of a list has the same index in the record as in the text.
 */
final class RecordReader {

    private static final Words LIST = new Words("en lista", "a list");
    private static final Map<Class<?>, Words> FORMS = Map.of(
            Money.class,
            new Words(
                    "ett belopp (högst 18 siffror före decimaltecknet och 6 efter)",
                    "an amount (at most 18 digits before the point and 6 after)"));

    private final Faults faults;
    private final Losses losses;
    private final StandIns standIns;
    private final ScalarReader scalars;

    RecordReader(Faults faults, Losses losses) {
        this.faults = faults;
        this.losses = losses;
        this.standIns = new StandIns(losses);
        this.scalars = new ScalarReader(faults);
    }

    /**
     * A record of this type; empty, with a fault noted, if the record's constructor refuses what the object says.
     *
     * @param meant names of components that are there under a misspelt name, which has been noted
     */
    Optional<Object> record(Class<?> type, ObjectNode object, Set<String> meant) {
        Shape shape = Shape.of(type);
        List<Object> values = new ArrayList<>(shape.components().size());
        for (Component component : shape.components()) {
            Member member = object.members().get(component.name());
            values.add(
                    member == null
                            ? missing(component, object, meant.contains(component.name()))
                            : present(component, object, member.value()));
        }
        try {
            return Optional.of(shape.make(values));
        } catch (IllegalArgumentException refused) {
            Words name = new Words(type.getSimpleName(), type.getSimpleName());
            faults.note(Fault.BAD_OBJECT, object.place(), FORMS.getOrDefault(type, name));
            return Optional.empty();
        }
    }

    private Object missing(Component component, ObjectNode object, boolean misspelt) {
        if (component.isDemanded() && object.whole() && !misspelt) {
            faults.note(Fault.MISSING_FIELD, object.place(), component.name());
        }
        if (component.isDemanded() || misspelt) {
            lose(component, object);
        }
        return standIns.absent(component);
    }

    private Object present(Component component, ObjectNode object, Node node) {
        if (object.repeated().contains(component.name())) {
            lose(component, object);
        }
        if (component.number() == Component.Number.ANY && node instanceof ListNode list) {
            return elements(component, list);
        }
        Optional<Object> value =
                component.number() == Component.Number.ANY ? refused(node, LIST) : one(component, node);
        if (value.isEmpty()) {
            lose(component, object);
            return standIns.absent(component);
        }
        return component.number() == Component.Number.AT_MOST_ONE ? value : value.get();
    }

    private List<Object> elements(Component component, ListNode list) {
        List<Object> elements = new ArrayList<>(list.elements().size());
        for (Node node : list.elements()) {
            Optional<Object> element = one(component, node);
            if (element.isPresent()) {
                elements.add(element.get());
            } else {
                losses.add(node.place());
                elements.add(standIns.of(component.type()));
            }
        }
        return elements;
    }

    private Optional<Object> one(Component component, Node node) {
        if (component.scalar().isPresent()) {
            return scalars.read(component.scalar().get(), node);
        }
        Class<?> type = component.type();
        return node instanceof ObjectNode object
                ? record(type, object, UnknownFields.note(object, Shape.of(type).names(), faults))
                : refused(node, Example.of(type));
    }

    private Optional<Object> refused(Node node, Words form) {
        scalars.refuse(node, form);
        return Optional.empty();
    }

    /** Remembers that something is not known; without its id, nobody can refer to an element. */
    private void lose(Component component, ObjectNode object) {
        losses.add(object.place().child(component.name(), 1, 1));
        boolean isDocument = object.place().parent() == null;
        if (component.name().equals("id") && !isDocument) {
            losses.add(object.place());
        }
    }
}
