package se.samspel.testkit.generate.shrink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.testkit.generate.value.Records;

/**
 * Everything that a record can be without one thing in it: first without half of a list, then without an element, a part
 * or a text, at any depth. The larger what is left out, the earlier.
 */
final class Smaller {

    private static final String PLAIN = "x";

    private Smaller() {}

    static Stream<Record> than(Record record) {
        Object[] values = Records.values(record);
        return IntStream.range(0, values.length)
                .boxed()
                .flatMap(i -> smaller(values[i]).map(other -> replaced(values, i, other)))
                .flatMap(other -> made(record, other).stream());
    }

    /** How much there is to tell of it: every value, and every ten letters of a text. */
    static long size(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(Smaller::size).orElse(0L);
        } else if (value instanceof List<?> list) {
            return list.stream().mapToLong(Smaller::size).sum();
        } else if (value instanceof String text) {
            return 1 + text.length() / 10 + (text.equals(PLAIN) ? 0 : 1);
        }
        return Records.isRecord(value)
                ? 1
                        + Stream.of(Records.values((Record) value))
                                .mapToLong(Smaller::size)
                                .sum()
                : 1;
    }

    private static Stream<Object> smaller(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.isEmpty()
                    ? Stream.empty()
                    : Stream.concat(
                            Stream.of(Optional.empty()), smaller(maybe.get()).map(Optional::of));
        } else if (value instanceof List<?> list) {
            return list(list);
        } else if (value instanceof String text) {
            return text.equals(PLAIN) || text.isBlank() ? Stream.empty() : Stream.of(PLAIN);
        }
        return Records.isRecord(value) ? than((Record) value).map(Object.class::cast) : Stream.empty();
    }

    private static Stream<Object> list(List<?> list) {
        int size = list.size();
        Stream<Object> halves =
                size > 2 ? Stream.of(List.of(), list.subList(0, size / 2), list.subList(size / 2, size)) : Stream.of();
        Stream<Object> withoutOne = IntStream.range(0, size).mapToObj(i -> without(list, i));
        Stream<Object> withASmallerOne = IntStream.range(0, size)
                .boxed()
                .flatMap(i -> smaller(list.get(i)).map(other -> replaced(list, i, other)));
        return Stream.of(halves, withoutOne, withASmallerOne).flatMap(some -> some);
    }

    private static List<?> without(List<?> list, int place) {
        List<Object> rest = new ArrayList<>(list);
        rest.remove(place);
        return rest;
    }

    private static List<?> replaced(List<?> list, int place, Object value) {
        List<Object> other = new ArrayList<>(list);
        other.set(place, value);
        return other;
    }

    private static Object[] replaced(Object[] values, int place, Object value) {
        Object[] others = values.clone();
        others[place] = value;
        return others;
    }

    /** Nothing, where the record cannot be without that. */
    private static Optional<Record> made(Record like, Object[] values) {
        try {
            return Optional.of(Records.made(like, values));
        } catch (IllegalStateException cannotBe) {
            return Optional.empty();
        }
    }
}
