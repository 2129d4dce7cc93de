package se.samspel.json.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Place;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.Member;
import se.samspel.json.tree.Node.NullNode;
import se.samspel.json.tree.Node.NumberNode;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.json.tree.Node.TextNode;
import se.samspel.json.tree.Node.TruthNode;
import se.samspel.json.tree.Node.UnreadNode;
import tools.jackson.core.JsonToken;

/**
 * Reads JSON text into a tree and notes what is wrong with the text itself: broken JSON, repeated fields, and what is
 * over a bound. Where the JSON breaks off, the tree has what stood before.
 */
public final class TreeReader {

    private final Tokens tokens;
    private final Bounds bounds;
    private final Faults faults;
    private int values;

    private TreeReader(Tokens tokens, Bounds bounds, Faults faults) {
        this.tokens = tokens;
        this.bounds = bounds;
        this.faults = faults;
    }

    /** The tree, as far as the text is of that dialect. */
    public static Tree read(String text, Dialect dialect, Bounds bounds, Faults faults) {
        try (Tokens tokens = new Tokens(text, dialect, faults)) {
            Optional<Node> root = new TreeReader(tokens, bounds, faults).document();
            return new Tree(root, tokens.broken());
        }
    }

    private Optional<Node> document() {
        Place start = Place.root(1, 1);
        JsonToken first = tokens.next(start);
        if (first == null) {
            tokens.endedEarly(start);
            return Optional.empty();
        }
        Node root = value(first, tokens.placed(start), 0);
        tokens.demandEnd(start);
        return Optional.of(root);
    }

    private Node value(JsonToken token, Place place, int depth) {
        values++;
        if (values > bounds.values()) {
            faults.note(Fault.TOO_MANY_VALUES, place, bounds.values());
            tokens.stop();
            return new UnreadNode(place);
        }
        return switch (token) {
            case START_OBJECT -> depth < bounds.depth() ? object(place, depth + 1) : tooDeep(place);
            case START_ARRAY -> depth < bounds.depth() ? list(place, depth + 1) : tooDeep(place);
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> new TruthNode(place, true);
            case VALUE_FALSE -> new TruthNode(place, false);
            default -> new NullNode(place); // no other token begins a value
        };
    }

    private ObjectNode object(Place place, int depth) {
        Map<String, Member> members = new LinkedHashMap<>();
        Set<String> repeated = new LinkedHashSet<>();
        JsonToken token = tokens.next(place);
        while (token == JsonToken.PROPERTY_NAME) {
            String name = tokens.text(place).orElse("");
            Place named = tokens.child(place, name);
            token = tokens.next(place);
            if (token != null && name.length() > bounds.nameLength()) {
                passOver(named, name);
            } else if (token != null) {
                Node value = value(token, tokens.placed(named), depth);
                if (members.putIfAbsent(name, new Member(named, value)) != null) {
                    repeated.add(name);
                    faults.note(Fault.DUPLICATE_FIELD, named, Words.quoted("", name, ""));
                }
            }
            token = tokens.next(place);
        }
        return new ObjectNode(place, members, repeated, token != null);
    }

    private void passOver(Place named, String name) {
        Place object = Objects.requireNonNull(named.parent()).movedTo(named.line(), named.column());
        faults.note(Fault.NAME_TOO_LONG, object, name.length(), bounds.nameLength());
        tokens.skip(object);
    }

    private Node list(Place place, int depth) {
        List<Node> elements = new ArrayList<>();
        JsonToken token = tokens.next(place);
        while (token != null && token != JsonToken.END_ARRAY) {
            Place element = tokens.child(place, Integer.toString(elements.size()));
            elements.add(value(token, element, depth));
            token = tokens.next(place);
        }
        if (elements.size() > bounds.elements()) {
            faults.note(Fault.LIST_TOO_LONG, place, elements.size(), bounds.elements());
            return new UnreadNode(place);
        }
        return new ListNode(place, elements);
    }

    private Node tooDeep(Place place) {
        faults.note(Fault.TOO_DEEP, place, bounds.depth());
        tokens.skip(place);
        return new UnreadNode(place);
    }

    private Node text(Place place) {
        Optional<String> text = tokens.text(place);
        boolean tooLong = text.isPresent() && text.get().length() > bounds.textLength();
        if (tooLong) {
            faults.note(Fault.TOO_LONG, place, text.get().length(), bounds.textLength());
        }
        return text.isEmpty() || tooLong ? new UnreadNode(place) : new TextNode(place, text.get());
    }

    private Node number(Place place) {
        Optional<String> text = tokens.text(place);
        Optional<Node> number = text.flatMap(digits -> Numbers.read(digits, bounds.numberLength()))
                .map(value -> new NumberNode(place, value));
        if (number.isEmpty() && text.isPresent()) {
            faults.note(Fault.NUMBER_TOO_LONG, place, bounds.numberLength());
        }
        return number.orElseGet(() -> new UnreadNode(place));
    }
}
