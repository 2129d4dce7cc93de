package se.samspel.json.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.document.Case;

/** A document as plain values, members in the order of the components, without what is absent or empty. */
public final class PlainDocument {

    private PlainDocument() {}

    /**
     * The document with its format and kind in front.
     *
     * @throws IllegalArgumentException if it is of a type that is not a kind of document
     */
    public static Map<String, Object> of(Case document) {
        DocumentKind kind = DocumentKind.of(document);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", DocumentKind.FORMAT);
        members.put("kind", kind.word());
        add(document, members);
        return members;
    }

    private static void add(Object record, Map<String, Object> members) {
        List<Component> components = Shape.of(record.getClass()).components();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            Object value = plain(component, component.in(record));
            if (value != null) {
                members.put(component.name(), value);
            }
        }
    }

    /** Null if there is nothing to say. */
    private static @Nullable Object plain(Component component, Object value) {
        return switch (component.number()) {
            case AT_MOST_ONE ->
                ((Optional<?>) value).isEmpty()
                        ? null
                        : plain(Scalars.of(component.type()), ((Optional<?>) value).get());
            case ANY -> ((List<?>) value).isEmpty() ? null : elements(component.type(), (List<?>) value);
            case ONE -> {
                Object one = plain(Scalars.of(component.type()), value);
                yield one instanceof Map<?, ?> map && map.isEmpty() ? null : one;
            }
        };
    }

    private static List<Object> elements(Class<?> type, List<?> values) {
        Optional<Scalar<?>> scalar = Scalars.of(type);
        List<Object> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            elements.add(plain(scalar, values.get(i)));
        }
        return elements;
    }

    private static Object plain(Optional<Scalar<?>> scalar, Object value) {
        if (scalar.isPresent()) {
            return scalar.get().writing().apply(value);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        add(value, members);
        return members;
    }
}
