package se.samspel.json.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;

/**
 * What a record is made of: its components in order, and how it is made from their values.
 *
 * @param components the components, in the order of the record
 * @param names the names of the components
 * @param constructor the canonical constructor
 */
public record Shape(List<Component> components, List<String> names, Constructor<?> constructor) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return derived(type);
        }
    };

    /** The shape of a record type. */
    public static Shape of(Class<?> record) {
        return SHAPES.get(record);
    }

    /** Whether a record of this shape cannot be made from nothing. */
    boolean demandsAnything() {
        return components.stream().anyMatch(Component::isDemanded);
    }

    /**
     * A record of these values.
     *
     * @throws IllegalArgumentException if the record's constructor refuses them
     */
    public Object make(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                throw reason;
            }
            throw new IllegalStateException(constructor.toString(), refused);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(constructor.toString(), notPublic);
        }
    }

    private static Shape derived(Class<?> type) {
        List<Component> components =
                Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getType())
                .toArray(Class<?>[]::new);
        try {
            List<String> names = components.stream().map(Component::name).toList();
            return new Shape(components, names, type.getConstructor(types));
        } catch (NoSuchMethodException notPublic) {
            throw new IllegalStateException(type.toString(), notPublic);
        }
    }
}
