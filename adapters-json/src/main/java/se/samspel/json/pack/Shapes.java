package se.samspel.json.pack;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.json.fault.Words;

/**
 * The ways to write one sort of thing, such as {@code fact} with {@code in} or {@code fact} with {@code within}.
 *
 * @param all the fields of each way
 */
record Shapes(List<List<String>> all) {

    /** Every field of any of them, in their order. */
    Set<String> names() {
        return all.stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that have all these fields, and perhaps more. */
    Shapes with(Set<String> fields) {
        return new Shapes(
                all.stream().filter(shape -> shape.containsAll(fields)).toList());
    }

    /** Whether one has these fields and no more. */
    boolean hasJust(Set<String> fields) {
        return all.stream().anyMatch(shape -> shape.size() == fields.size() && shape.containsAll(fields));
    }

    /** Such as "fact + in | fact + within". */
    Words listed() {
        String listed = all.stream().map(shape -> String.join(" + ", shape)).collect(joining(" | "));
        return new Words(listed, listed);
    }
}
