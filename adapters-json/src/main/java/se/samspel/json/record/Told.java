package se.samspel.json.record;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.json.bind.ScalarReader;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.json.tree.Node.Value;

/** What an answer says under a name, as one text: such as {@code ledningsgruppen, svom} under {@code bodies.id}. */
final class Told {

    private static final Words VALUE =
            new Words("en text, ett tal, true eller false", "a text, a number, true or false");
    private static final Words OBJECT = new Words("ett objekt", "an object");

    private final ScalarReader scalars;

    Told(Faults faults) {
        this.scalars = new ScalarReader(faults);
    }

    /** What stands there; of lists each element, and blank if nothing does. */
    String at(Node node, String path) {
        List<String> steps = path.isEmpty() ? List.of() : Arrays.asList(path.split("\\."));
        return texts(node, steps).collect(Collectors.joining(", "));
    }

    private Stream<String> texts(Node node, List<String> steps) {
        if (node instanceof ListNode list) {
            return list.elements().stream().flatMap(element -> texts(element, steps));
        } else if (steps.isEmpty() && node instanceof Value value) {
            return Stream.of(text(value.value()));
        } else if (!steps.isEmpty() && node instanceof ObjectNode object) {
            return object.get(steps.get(0)).stream().flatMap(next -> texts(next, steps.subList(1, steps.size())));
        }
        scalars.refuse(node, steps.isEmpty() ? VALUE : OBJECT);
        return Stream.empty();
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
