package se.samspel.cases.promise;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The same document with every list in another order, but for those whose order says what came first. */
final class Shuffled {

    private static final Set<String> IN_ORDER = Set.of("plans", "decisions", "versions", "rungs");

    private final Random random;

    private Shuffled(Random random) {
        this.random = random;
    }

    @SuppressWarnings("unchecked") // a record is made again of its own type
    static <D extends Record> D of(D document, long seed) {
        return (D) new Shuffled(new Random(seed)).value(document);
    }

    private Object value(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(this::value);
        }
        return value instanceof Record record && record.getClass().getName().startsWith("se.samspel")
                ? record(record)
                : value;
    }

    private Object record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component(component, record))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.toString(), e);
        }
    }

    private Object component(RecordComponent component, Record record) {
        Object value = invoke(component, record);
        if (!(value instanceof List<?> list)) {
            return value(value);
        }
        List<Object> shuffled = new ArrayList<>(list.stream().map(this::value).toList());
        if (!IN_ORDER.contains(component.getName())) {
            Collections.shuffle(shuffled, random);
        }
        return shuffled;
    }

    /** The value of a component. */
    static Object invoke(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
