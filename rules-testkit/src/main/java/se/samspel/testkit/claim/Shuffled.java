package se.samspel.testkit.claim;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import se.samspel.document.Case;
import se.samspel.testkit.generate.value.Records;

/** The same document with every list in another order, but for those whose order says what came first. */
final class Shuffled {

    private static final Set<String> IN_ORDER = Set.of("plans", "decisions", "texts", "versions", "rungs");

    private final long order;

    private Shuffled(long order) {
        this.order = order;
    }

    /** An order puts lists of one length into one order, so that it does the same to a document with less in it. */
    static Case of(Case document, long order) {
        return (Case) new Shuffled(order).value(document);
    }

    private Object value(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(this::value);
        }
        return Records.isRecord(value) ? record(value) : value;
    }

    private Object record(Object record) {
        Object[] values = Records.components(record).stream()
                .map(component -> component(component, Records.value(component, record)))
                .toArray();
        return Records.with(record, values).orElseThrow();
    }

    private Object component(RecordComponent component, Object value) {
        if (!(value instanceof List<?> list)) {
            return value(value);
        }
        List<Object> shuffled = new ArrayList<>(list.stream().map(this::value).toList());
        if (!IN_ORDER.contains(component.getName())) {
            Collections.shuffle(shuffled, new Random(order + shuffled.size()));
        }
        return shuffled;
    }
}
