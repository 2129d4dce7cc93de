package se.samspel.testkit.generate.value;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Records seen as their components, so that any document can be changed in any place. */
public final class Records {

    private static final String OURS = "se.samspel";

    private Records() {}

    /** Whether the value is a record of the documents, not a value like a number that is told as one. */
    public static boolean isRecord(Object value) {
        return value instanceof Record record && record.getClass().getName().startsWith(OURS);
    }

    /** The value of a component. */
    public static Object invoke(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** The values of all components, in their order. */
    public static Object[] values(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> invoke(component, record))
                .toArray();
    }

    /** The component with that name. */
    public static Optional<RecordComponent> component(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** A record of the same type with other values, in the order of its components. */
    public static Record made(Record like, Object... values) {
        RecordComponent[] components = like.getClass().getRecordComponents();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return like.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(like.toString(), e);
        }
    }

    /** The same record with another value of the component with that name, which it has. */
    public static Record with(Record record, String name, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = values(record);
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                values[i] = value;
            }
        }
        return made(record, values);
    }
}
