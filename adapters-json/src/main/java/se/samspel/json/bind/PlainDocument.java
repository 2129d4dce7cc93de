package se.samspel.json.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        members.putAll(members(document));
        return members;
    }

    private static Map<String, Object> members(Object record) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Component component : Shape.of(record.getClass()).components()) {
            value(component, component.in(record)).ifPresent(value -> members.put(component.name(), value));
        }
        return members;
    }

    private static Optional<Object> value(Component component, Object value) {
        return switch (component.number()) {
            case AT_MOST_ONE -> ((Optional<?>) value).map(one -> plain(component.type(), one));
            case ANY -> elements(component.type(), (List<?>) value);
            case ONE -> Optional.of(plain(component.type(), value)).filter(one -> !one.equals(Map.of()));
        };
    }

    private static Optional<Object> elements(Class<?> type, List<?> values) {
        List<Object> elements = new ArrayList<>(values.size());
        for (Object value : values) {
            elements.add(plain(type, value));
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }

    private static Object plain(Class<?> type, Object value) {
        Optional<Scalar<?>> scalar = Scalars.of(type);
        return scalar.isPresent() ? scalar.get().writing().apply(value) : members(value);
    }
}
