package se.samspel.json.bind;

import java.util.ArrayList;
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
        List<Component> components = Shape.of(document.getClass()).components();
        PlainObject object = new PlainObject(components.size() + 2);
        object.add("format", DocumentKind.FORMAT);
        object.add("kind", kind.word());
        return with(components, document, object);
    }

    private static PlainObject plain(Object record) {
        List<Component> components = Shape.of(record.getClass()).components();
        return with(components, record, new PlainObject(components.size()));
    }

    private static PlainObject with(List<Component> components, Object record, PlainObject object) {
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            Object value = plain(component, component.in(record));
            if (value != null) {
                object.add(component.name(), value);
            }
        }
        return object;
    }

    /** Null if there is nothing to say. */
    private static @Nullable Object plain(Component component, Object value) {
        return switch (component.number()) {
            case AT_MOST_ONE -> ((Optional<?>) value).isEmpty() ? null : one(component, ((Optional<?>) value).get());
            case ANY -> ((List<?>) value).isEmpty() ? null : elements(component, (List<?>) value);
            case ONE -> {
                Object one = one(component, value);
                yield one instanceof PlainObject object && object.isEmpty() ? null : one;
            }
        };
    }

    private static List<Object> elements(Component component, List<?> values) {
        List<Object> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            elements.add(one(component, values.get(i)));
        }
        return elements;
    }

    private static Object one(Component component, Object value) {
        return component.scalar().isPresent()
                ? component.scalar().get().writing().apply(value)
                : plain(value);
    }
}
