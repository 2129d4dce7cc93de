package se.samspel.testkit.generate.shrink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.testkit.generate.value.Records;

/**
 * Everything that a record can be with one thing less in it, at any depth: without what may be absent, without a list,
 * half of it or an element, or with a short text for one that nobody can read. What takes most away comes first.
 */
public final class Smaller {

    private static final String PLAIN = "x";

    /** What a person reads as a name; anything else is hard to look at, and says no more than a letter does. */
    private static final Pattern LEGIBLE = Pattern.compile("[\\p{L}\\p{N} .,-]{1,40}");

    private Smaller() {}

    /** Each record that has one thing less. */
    public static Stream<Record> than(Record record) {
        return smaller(record).map(Record.class::cast);
    }

    /** How much there is to tell of it: every value, and every ten letters of a text that nobody can read. */
    static long size(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(Smaller::size).orElse(0L);
        } else if (value instanceof List<?> list) {
            return list.stream().mapToLong(Smaller::size).sum();
        } else if (value instanceof String text) {
            return isLegible(text) ? 1 : 2 + text.length() / 10;
        }
        return Records.isRecord(value)
                ? 1 + Stream.of(Records.values(value)).mapToLong(Smaller::size).sum()
                : 1;
    }

    private static boolean isLegible(String text) {
        return LEGIBLE.matcher(text).matches();
    }

    private static Stream<Object> smaller(Object value) {
        return Stream.concat(without(value), within(value));
    }

    private static Stream<Object> without(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().map(there -> Optional.empty());
        } else if (value instanceof List<?> list) {
            return shorter(list);
        } else if (value instanceof String text) {
            return isLegible(text) || text.isBlank() ? Stream.of() : Stream.of(PLAIN);
        }
        return inEachComponent(value, Smaller::without);
    }

    private static Stream<Object> within(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(Smaller::smaller).map(Optional::of);
        } else if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> smaller(list.get(i)).map(less -> with(list, i, List.of(less))));
        }
        return inEachComponent(value, Smaller::within);
    }

    private static Stream<Object> inEachComponent(Object value, Function<Object, Stream<Object>> less) {
        return Records.isRecord(value)
                ? IntStream.range(0, Records.components(value).size())
                        .boxed()
                        .flatMap(i -> less.apply(Records.values(value)[i])
                                .flatMap(other -> Records.with(value, i, other).stream()))
                : Stream.of();
    }

    private static Stream<Object> shorter(List<?> list) {
        int size = list.size();
        Stream<Object> none = size > 1 ? Stream.of(List.of()) : Stream.of();
        Stream<Object> halves =
                size > 2 ? Stream.of(list.subList(0, size / 2), list.subList(size / 2, size)) : Stream.of();
        Stream<Object> withoutOne = IntStream.range(0, size).mapToObj(i -> with(list, i, List.of()));
        return Stream.of(none, halves, withoutOne).flatMap(some -> some);
    }

    /** The list with others in the place of one. */
    private static List<Object> with(List<?> list, int index, List<?> instead) {
        List<Object> other = new ArrayList<>(list.subList(0, index));
        other.addAll(instead);
        other.addAll(list.subList(index + 1, list.size()));
        return other;
    }
}
