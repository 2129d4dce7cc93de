package se.samspel.testkit.claim;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes the records that a document is made of apart, and makes them again with something else in them. */
final class Remade {

    private Remade() {}

    /** Whether a value is made of others of ours. */
    static boolean isRecord(Object value) {
        return value instanceof Record && value.getClass().getName().startsWith("se.samspel.");
    }

    /** The components of a record, in their order. */
    static List<RecordComponent> components(Object record) {
        return Arrays.asList(record.getClass().getRecordComponents());
    }

    /** The value of a component. */
    static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** The same record with these values; empty if its type refuses them. */
    static Optional<Object> with(Object record, Object[] values) {
        Class<?>[] types =
                components(record).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Optional.of(record.getClass().getConstructor(types).newInstance(values));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.toString(), e);
        }
    }

    /** The same record with another value in one place; empty if its type refuses it. */
    static Optional<Object> with(Object record, int index, Object value) {
        Object[] values = components(record).stream()
                .map(component -> value(component, record))
                .toArray();
        values[index] = value;
        return with(record, values);
    }
}
