package se.samspel.json.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.samspel.json.bind.UnknownFields;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Place;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ObjectNode;

/**
 * The fields of an object, asked for by name one after the other; at the end it tells what is missing and what nobody
 * asked for. Where something required is missing or cannot be read, a stand-in takes its place, so that one reading
 * finds every fault.
 */
final class Fields {

    private final ObjectNode object;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Lack> lacks = new ArrayList<>();

    Fields(ObjectNode object, Faults faults) {
        this.object = object;
        this.faults = faults;
    }

    /** Where the object stands. */
    Place place() {
        return object.place();
    }

    /** Whether the field is there, whatever its value. */
    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** The field's value, if the field is there. */
    Optional<Node> get(String name) {
        asked.add(name);
        return object.get(name);
    }

    /** What is read of a field that may be left out; empty also if it could not be read. */
    <T> Optional<T> optional(String name, Function<Node, Optional<T>> reading) {
        return get(name).flatMap(reading);
    }

    /** What is read of a field that must be there, or the stand-in. */
    <T> T required(String name, Function<Node, Optional<T>> reading, T standIn) {
        require(name);
        return optional(name, reading).orElse(standIn);
    }

    /** Asks for a field, and tells if it is missing. */
    void require(String name) {
        require(name, Fault.MISSING_FIELD, name);
    }

    /** Asks for a field, and tells in these words if it is missing. */
    void require(String name, Fault fault, Object... details) {
        asked.add(name);
        if (!has(name)) {
            lacks.add(new Lack(Set.of(name), fault, List.of(details)));
        }
    }

    /** Lets the fields be there, read or not. */
    void allow(Collection<String> names) {
        asked.addAll(names);
    }

    /** Whether the object is written in just one of these ways, if perhaps not wholly; tells if it is not. */
    boolean fits(Shapes shapes) {
        allow(shapes.names());
        Set<String> present = new TreeSet<>(object.members().keySet());
        present.retainAll(shapes.names());
        Shapes possible = shapes.with(present);
        if (possible.all().size() == 1 || possible.hasJust(present)) {
            return true;
        } else if (possible.all().isEmpty()) {
            faults.note(Fault.NOT_TOGETHER, place(), Words.list(List.copyOf(present)), shapes.listed());
        } else {
            lacks.add(new Lack(shapes.names(), Fault.MISSING_ONE_OF, List.of(possible.listed())));
        }
        return false;
    }

    /** Tells what is missing and what nobody asked for. */
    void close() {
        Set<String> misspelt = UnknownFields.note(object, List.copyOf(asked), faults);
        lacks.stream()
                .filter(lack -> object.whole() && Collections.disjoint(lack.names(), misspelt))
                .forEach(lack ->
                        faults.note(lack.fault(), place(), lack.details().toArray()));
    }

    /** That fields are missing, unless one of them is there under a misspelt name. */
    private record Lack(Set<String> names, Fault fault, List<Object> details) {}
}
