package se.samspel.testkit.generate.border;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samspel.testkit.generate.value.Records;

/**
 * A place in a document, as the steps that lead there, such as {@code roles}, {@code team}, {@code members}, {@code 2}.
 *
 * @param steps names of members and indices into lists
 */
public record Pointer(List<String> steps) {

    /** Copies the list. */
    public Pointer {
        steps = List.copyOf(steps);
    }

    /** That of a JSON Pointer, such as {@code /roles/team}. */
    static Pointer of(String path) {
        return new Pointer(
                Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList());
    }

    /** From there on, such as {@code appointment/by}. */
    Pointer then(String way) {
        return new Pointer(
                Stream.concat(steps.stream(), Arrays.stream(way.split("/"))).toList());
    }

    /** The place around it; empty for the document itself. */
    Optional<Pointer> around() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Pointer(steps.subList(0, steps.size() - 1)));
    }

    /** What stands there: a record, a list or a single value; empty if nothing does. */
    Optional<Object> in(Record document) {
        Optional<Object> here = Optional.of(document);
        for (String step : steps) {
            here = here.flatMap(value -> next(value, step));
        }
        return here;
    }

    /** The type of what could stand there, where nothing does but all around it is there. */
    Optional<Class<?>> missing(Record document) {
        return around().flatMap(near -> near.in(document))
                .filter(Record.class::isInstance)
                .flatMap(record -> Records.component(record, last()))
                .filter(component -> component.getType() == Optional.class)
                .map(Pointer::argument);
    }

    /** The document with another value there. */
    Record replaced(Record document, UnaryOperator<Object> change) {
        return (Record) replaced(document, 0, change);
    }

    private String last() {
        return steps.get(steps.size() - 1);
    }

    private Object replaced(Object value, int depth, UnaryOperator<Object> change) {
        if (depth == steps.size()) {
            return change.apply(value);
        }
        String step = steps.get(depth);
        if (value instanceof List<?> list) {
            List<Object> other = new ArrayList<>(list);
            int index = Integer.parseInt(step);
            other.set(index, replaced(list.get(index), depth + 1, change));
            return other;
        }
        Record record = (Record) value;
        Object inner = Records.value(Records.component(record, step).orElseThrow(), record);
        Object other = inner instanceof Optional<?> maybe
                ? Optional.of(replaced(maybe.<Object>map(some -> some).orElse(maybe), depth + 1, change))
                : replaced(inner, depth + 1, change);
        return Records.with(record, step, other);
    }

    private static Optional<Object> next(Object value, String step) {
        if (value instanceof List<?> list) {
            int index = Integer.parseInt(step);
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        } else if (!Records.isRecord(value)) {
            return Optional.empty();
        }
        Optional<Object> inner = Records.component(value, step).map(found -> Records.value(found, value));
        return inner.flatMap(some -> some instanceof Optional<?> maybe ? maybe.map(it -> it) : Optional.of(some));
    }

    private static Class<?> argument(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }
}
