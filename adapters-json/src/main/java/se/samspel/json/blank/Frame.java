package se.samspel.json.blank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.json.bind.Component;
import se.samspel.json.bind.DocumentKind;
import se.samspel.json.bind.Shape;

/**
 * What is there in a document to fill in: what is known, empty lists, and the parts that hold them.
 *
 * @param kind the kind of document
 * @param given the values that are known, by name
 */
public record Frame(DocumentKind kind, Map<String, Object> given) {

    /** As plain values. */
    public Map<String, Object> plain() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", DocumentKind.FORMAT);
        members.put("kind", kind.word());
        for (Component member : Shape.of(kind.type()).components()) {
            plain(member).ifPresent(value -> members.put(member.name(), value));
        }
        return members;
    }

    private Optional<Object> plain(Component member) {
        return Optional.ofNullable(given.get(member.name()))
                .<Object>flatMap(
                        value -> member.scalar().map(scalar -> scalar.writing().apply(value)))
                .or(() -> empty(member));
    }

    /** An empty list, or a part with nothing but such in it. */
    private static Optional<Object> empty(Component member) {
        if (member.number() == Component.Number.ANY) {
            return Optional.of(List.of());
        } else if (member.number() == Component.Number.AT_MOST_ONE || !member.isOfRecords()) {
            return Optional.empty();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (Component part : Shape.of(member.type()).components()) {
            empty(part).ifPresent(value -> members.put(part.name(), value));
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }
}
