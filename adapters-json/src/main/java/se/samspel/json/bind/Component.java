package se.samspel.json.bind;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * A component of a record, such as {@code Optional<Leader> leader}.
 *
 * @param name the name, in the record and in JSON
 * @param number how many values it holds
 * @param type the type of a value
 * @param accessor reads it from a record
 */
record Component(String name, Number number, Class<?> type, Method accessor) {

    /** How many values a component holds. */
    enum Number {
        ONE,
        AT_MOST_ONE,
        ANY
    }

    static Component of(RecordComponent component) {
        Class<?> raw = component.getType();
        Number number = raw == List.class ? Number.ANY : raw == Optional.class ? Number.AT_MOST_ONE : Number.ONE;
        Class<?> type = number == Number.ONE ? raw : argument(component.getGenericType());
        return new Component(component.getName(), number, type, component.getAccessor());
    }

    /** Whether the document must say something here for the record to be made. */
    boolean isDemanded() {
        return number == Number.ONE
                && (Scalars.of(type).isPresent() || Shape.of(type).demandsAnything());
    }

    /** The value of the component in a record. */
    Object in(Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(accessor.toString(), notPublic);
        }
    }

    private static Class<?> argument(Type type) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
