package se.samspel.json.bind;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;

/**
 * A component of a record, such as {@code Optional<Leader> leader}.
 *
 * @param name the name, in the record and in JSON
 * @param number how many values it holds
 * @param type the type of a value
 * @param scalar how a value is one value in JSON; empty if it is a record
 * @param accessor reads it from a record
 * @param value a value as it is declared, with its constraints
 */
public record Component(
        String name, Number number, Class<?> type, Optional<Scalar<?>> scalar, Method accessor, AnnotatedType value) {

    /** How many values a component holds. */
    public enum Number {
        /** One, always. */
        ONE,
        /** One or none. */
        AT_MOST_ONE,
        /** A list. */
        ANY
    }

    static Component of(RecordComponent component) {
        Class<?> raw = component.getType();
        Number number = raw == List.class ? Number.ANY : raw == Optional.class ? Number.AT_MOST_ONE : Number.ONE;
        AnnotatedType declared = component.getAnnotatedType();
        AnnotatedType value = number == Number.ONE
                ? declared
                : ((AnnotatedParameterizedType) declared).getAnnotatedActualTypeArguments()[0];
        Class<?> type = number == Number.ONE ? raw : argument(component.getGenericType());
        return new Component(component.getName(), number, type, Scalars.of(type), component.getAccessor(), value);
    }

    /** Whether the document must say something here for the record to be made. */
    public boolean isDemanded() {
        return number == Number.ONE && (scalar.isPresent() || Shape.of(type).demandsAnything());
    }

    /** Whether each of its values is held to a constraint. */
    public boolean has(Class<? extends Annotation> constraint) {
        return value.isAnnotationPresent(constraint);
    }

    /** Whether it is the id by which others refer to the record. */
    public boolean isOwnId() {
        return name.equals("id") && type == Id.class;
    }

    /** Whether its values are records. */
    public boolean isOfRecords() {
        return scalar.isEmpty();
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
