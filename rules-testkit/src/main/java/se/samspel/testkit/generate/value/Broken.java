package se.samspel.testkit.generate.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.samspel.Id;

/**
 * The same document with something in it here and there that no document may hold.
 *
 * <p>Texts go blank, ids lead nowhere, elements come twice, days are as far away as a day can be.
 */
public final class Broken {

    private static final int ONE_IN = 30;

    private final Random random;

    private Broken(Random random) {
        this.random = random;
    }

    /** Broken in one place out of thirty; which, follows from the seed. */
    @SuppressWarnings("unchecked") // a record is made again of its own type
    public static <D extends Record> D of(D document, long seed) {
        return (D) new Broken(new Random(seed)).record(document);
    }

    private Object value(Object value) {
        boolean hit = random.nextInt(ONE_IN) == 0;
        if (value instanceof Optional<?> maybe) {
            return maybe.map(this::value);
        }
        if (value instanceof List<?> list) {
            return list(list, hit);
        }
        if (value instanceof String text) {
            return hit ? " " : text;
        }
        if (value instanceof LocalDate day) {
            return hit ? (random.nextBoolean() ? LocalDate.MIN : LocalDate.MAX) : day;
        }
        if (value instanceof Id id) {
            return hit ? Id.of("ghost") : id;
        }
        return Records.isRecord(value) ? record((Record) value) : value;
    }

    private List<Object> list(List<?> list, boolean hit) {
        List<Object> other = new ArrayList<>(list.stream().map(this::value).toList());
        if (hit && !other.isEmpty()) {
            other.add(other.get(0));
        }
        return other;
    }

    private Record record(Record record) {
        Object[] values = Arrays.stream(Records.values(record)).map(this::value).toArray();
        return (Record) Records.with(record, values).orElseThrow();
    }
}
