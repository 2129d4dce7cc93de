package se.samspel.testkit.generate.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes the records that a document is made of apart, and makes them again with something else in them. */
public final class Records {

    private static final String OURS = "se.samspel.";

    private Records() {}

    /** Whether a value is made of others of ours. */
    public static boolean isRecord(Object value) {
        return value instanceof Record && value.getClass().getName().startsWith(OURS);
    }

    /** The components of a record, in their order. */
    public static List<RecordComponent> components(Object record) {
        return Arrays.asList(record.getClass().getRecordComponents());
    }

    /** The component with that name; empty if it has none. */
    public static Optional<RecordComponent> component(Object record, String name) {
        return components(record).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** The value of a component. */
    public static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** The values of all components, in their order. */
    public static Object[] values(Object record) {
        return components(record).stream()
                .map(component -> value(component, record))
                .toArray();
    }

    /** The same record with these values, in the order of its components; empty if its type refuses them. */
    public static Optional<Object> with(Object record, Object[] values) {
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
    public static Optional<Object> with(Object record, int index, Object value) {
        Object[] values = values(record);
        values[index] = value;
        return with(record, values);
    }

    /**
     * The same record with another value of the component with that name, which it has.
     *
     * @throws IllegalArgumentException if its type refuses it
     */
    public static Object with(Object record, String name, Object value) {
        int index = components(record).stream()
                .map(RecordComponent::getName)
                .toList()
                .indexOf(name);
        return with(record, index, value).orElseThrow(() -> new IllegalArgumentException(name + " = " + value));
    }
}
