package se.samspel.testkit.claim;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.testkit.generate.value.Records;

/** Makes cases that are the same but for one thing, which is as it is in some other case. */
final class Nearby {

    private static final int TRIES = 10;
    private static final int DEEP = 6;

    private final Map<String, List<Object>> seen = new HashMap<>();
    private final Random random;

    private Nearby(Random random) {
        this.random = random;
    }

    /** Takes what it puts in from these cases. */
    static Nearby of(List<Case> cases, Random random) {
        Nearby nearby = new Nearby(random);
        cases.forEach(document -> parts(document)
                .filter(Records::isRecord)
                .forEach(record -> Records.components(record)
                        .forEach(component -> nearby.seen
                                .computeIfAbsent(slot(component, record), key -> new ArrayList<>())
                                .add(Records.value(component, record)))));
        return nearby;
    }

    /** A value and all that it is made of, however deep. */
    static Stream<Object> parts(Object value) {
        Stream<Object> inner = Stream.of();
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(Nearby::parts);
        } else if (value instanceof List<?> list) {
            return list.stream().flatMap(Nearby::parts);
        } else if (Records.isRecord(value)) {
            inner = Records.components(value).stream().flatMap(part -> parts(Records.value(part, value)));
        }
        return Stream.concat(Stream.of(value), inner);
    }

    /** The case with one thing else; empty if none came up that its types allow. */
    Optional<Case> to(Case document) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Object> other = changed(document);
            if (other.filter(one -> !one.equals(document)).isPresent()) {
                return other.map(Case.class::cast);
            }
        }
        return Optional.empty();
    }

    /** The case with each of its members in turn as in some other case, and as many with one thing else deep in it. */
    Stream<Case> each(Case document) {
        var components = Records.components(document);
        Stream<Case> members = IntStream.range(0, components.size())
                .boxed()
                .flatMap(
                        i -> another(slot(components.get(i), document))
                                .flatMap(instead -> Records.with(document, i, instead))
                                .stream())
                .map(Case.class::cast);
        Stream<Case> deep = IntStream.range(0, DEEP).boxed().flatMap(i -> to(document).stream());
        return Stream.concat(members, deep);
    }

    private Optional<Object> changed(Object record) {
        var components = Records.components(record);
        int index = random.nextInt(components.size());
        Object value = Records.value(components.get(index), record);
        Optional<Object> inner = random.nextInt(4) > 0 ? within(value) : Optional.empty();
        return inner.or(() -> another(slot(components.get(index), record)))
                .flatMap(instead -> Records.with(record, index, instead));
    }

    private Optional<Object> within(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.flatMap(this::within).map(Optional::of);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            int index = random.nextInt(list.size());
            return within(list.get(index)).map(instead -> {
                List<Object> other = new ArrayList<>(list);
                other.set(index, instead);
                return other;
            });
        }
        return Records.isRecord(value) && !Records.components(value).isEmpty() ? changed(value) : Optional.empty();
    }

    private static String slot(RecordComponent component, Object record) {
        return record.getClass().getName() + " " + component.getName();
    }

    private Optional<Object> another(String slot) {
        List<Object> values = seen.getOrDefault(slot, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }
}
