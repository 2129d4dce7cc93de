package se.samspel.json.bind;

import static java.util.stream.Collectors.joining;

import java.util.List;
import se.samspel.json.fault.Words;
import se.samspel.plan.Money;

/** What an object looks like, for those who wrote something else. */
final class Example {

    private static final int SHOWN = 2;

    private Example() {}

    /** An object that is a document. */
    static Words ofDocument() {
        return object("{" + format() + ", " + kind() + ", …}");
    }

    /** An object that is a record: the fields that must be there, or else the first ones. */
    static Words of(Class<?> type) {
        if (type == Money.class) {
            return object("{\"amount\": 1000, \"currency\": \"SEK\"}");
        }
        List<Component> all = Shape.of(type).components();
        List<Component> demanded = all.stream().filter(Component::isDemanded).toList();
        return object((demanded.isEmpty() ? all.stream().limit(SHOWN) : demanded.stream())
                .map(component -> "\"" + component.name() + "\": …")
                .collect(joining(", ", "{", "}")));
    }

    /** How a document says its format. */
    static String format() {
        return "\"format\": \"" + DocumentKind.FORMAT + "\"";
    }

    /** How a document says its kind. */
    static String kind() {
        return DocumentKind.words().stream()
                .map(word -> "\"kind\": \"" + word + "\"")
                .collect(joining(" | "));
    }

    private static Words object(String example) {
        return new Words("ett objekt som " + example, "an object such as " + example);
    }
}
