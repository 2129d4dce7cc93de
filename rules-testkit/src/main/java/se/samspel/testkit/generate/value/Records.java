package se.samspel.testkit.generate.value;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Records seen as their components, so that any document can be changed in any place. */
public final class Records {

    private Records() {}

    /** The value of a component. */
    public static Object invoke(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
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
}
