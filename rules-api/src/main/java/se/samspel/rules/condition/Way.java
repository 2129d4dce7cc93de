package se.samspel.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way from an element of a document to something in it, such as {@code appointment}, then {@code by}: it reads what
 * is there, and can say how far the document goes and what is absent.
 *
 * @param <E> the element it begins at
 * @param <T> what it leads to
 */
public final class Way<E, T> {

    private final List<String> names;
    private final Reader<E, T> read;
    private final Function<E, Integer> reached;
    private final Optional<Way<E, ?>> besides;

    /** Reads what is at the end of a way; null if it is not there. */
    @FunctionalInterface
    interface Reader<E, T> {
        @Nullable
        T at(E element);
    }

    private Way(List<String> names, Reader<E, T> read, Function<E, Integer> reached, Optional<Way<E, ?>> besides) {
        this.names = List.copyOf(names);
        this.read = read;
        this.reached = reached;
        this.besides = besides;
    }

    /** The element itself. */
    public static <E> Way<E, E> here() {
        return new Way<>(List.of(), element -> element, element -> 0, Optional.empty());
    }

    /** To a member that may be absent. */
    public static <E, T> Way<E, T> to(String member, Function<E, Optional<T>> read) {
        return of(member, element -> read.apply(element).orElse(null));
    }

    /** To a list; an empty one counts as absent. */
    public static <E, T> Way<E, List<T>> toList(String member, Function<E, List<T>> read) {
        return of(member, element -> there(read.apply(element)));
    }

    private static <E, T> Way<E, T> of(String member, Reader<E, T> read) {
        return new Way<>(List.of(member), read, element -> read.at(element) == null ? 0 : 1, Optional.empty());
    }

    /** On to a member that may be absent. */
    public <N> Way<E, N> then(String member, Function<T, Optional<N>> next) {
        return on(member, here -> next.apply(here).orElse(null));
    }

    /** On to a list; an empty one counts as absent. */
    public <N> Way<E, List<N>> thenList(String member, Function<T, List<N>> next) {
        return on(member, here -> there(next.apply(here)));
    }

    private <N> Way<E, N> on(String member, Reader<T, N> next) {
        List<String> longer = new ArrayList<>(names);
        longer.add(member);
        Reader<E, N> on = element -> {
            T here = read.at(element);
            return here == null ? null : next.at(here);
        };
        return new Way<>(
                longer,
                on,
                element -> on.at(element) == null ? reached.apply(element) : longer.size(),
                Optional.empty());
    }

    private static <T> @Nullable List<T> there(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    /** Reads what is there. */
    Reader<E, T> reader() {
        return read;
    }

    /** What is there, if anything. */
    public Optional<T> read(E element) {
        return Optional.ofNullable(read.at(element));
    }

    /** The same way, for a value that needs something else too: where this is all there, the other is looked at. */
    public Way<E, T> and(Way<E, ?> other) {
        return new Way<>(
                names,
                read,
                reached,
                Optional.of(besides.<Way<E, ?>>map(one -> one.and(other)).orElse(other)));
    }

    /** The part of the way that exists, as a JSON Pointer from the element, such as {@code /appointment}. */
    String existing(E element) {
        return lookingAtOther(element)
                .map(other -> other.existing(element))
                .orElseGet(() -> names.stream()
                        .limit(reached.apply(element))
                        .map(name -> "/" + name)
                        .reduce("", String::concat));
    }

    /** The part of the way that is absent, such as {@code by}; empty if all of it is there. */
    Optional<String> missing(E element) {
        List<String> absent = names.subList(reached.apply(element), names.size());
        return absent.isEmpty()
                ? lookingAtOther(element).flatMap(other -> other.missing(element))
                : Optional.of(String.join("/", absent));
    }

    /** The way beside this one, where this one is all there and the other is not. */
    private Optional<Way<E, ?>> lookingAtOther(E element) {
        return reached.apply(element) < names.size()
                ? Optional.empty()
                : besides.filter(other -> other.missing(element).isPresent());
    }
}
