package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;

/**
 * Takes away from a case all that is not needed to show something: elements of lists and what may be absent, one after
 * the other. A case that a document can hold stays one.
 */
public final class Smallest {

    /** Enough for a document of some hundred parts; what is left then is small enough to read. */
    private static final int MOST_LOOKS = 2_000;

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    private Smallest() {}

    /** The smallest case found that still shows it; the case itself if it no longer does, seen alone. */
    public static Case of(Case document, Predicate<Case> shows) {
        Predicate<Case> wanted = isWellFormed(document) ? shows.and(Smallest::isWellFormed) : shows;
        Case smallest = document;
        int looks = 0;
        boolean changed = true;
        while (changed && looks < MOST_LOOKS) {
            changed = false;
            int place = 0;
            Iterator<Object> left = smaller(smallest).iterator();
            while (left.hasNext() && looks++ < MOST_LOOKS) {
                Case next = (Case) left.next();
                if (wanted.test(next)) {
                    smallest = next;
                    changed = true;
                    // What could not be taken away before can seldom be now: go on from here, and come back at the end.
                    left = smaller(smallest).skip(place).iterator();
                } else {
                    place++;
                }
            }
        }
        return smallest;
    }

    static boolean isWellFormed(Case document) {
        return READER.read(DocumentWriter.write(document)).problems().isEmpty();
    }

    /** Every value that has one thing less; what takes most away comes first. */
    private static Stream<Object> smaller(Object value) {
        return Stream.concat(without(value), within(value));
    }

    private static Stream<Object> without(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent() ? Stream.of(Optional.empty()) : Stream.of();
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            Stream<Object> one = IntStream.range(0, list.size()).mapToObj(i -> with(list, i, List.of()));
            return list.size() == 1 ? one : Stream.concat(Stream.of(List.of()), one);
        } else if (Remade.isRecord(value)) {
            return inEachComponent(value, true);
        }
        return Stream.of();
    }

    private static Stream<Object> within(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(inner -> smaller(inner)).map(Optional::of);
        } else if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> smaller(list.get(i)).map(less -> with(list, i, List.of(less))));
        } else if (Remade.isRecord(value)) {
            return inEachComponent(value, false);
        }
        return Stream.of();
    }

    private static Stream<Object> inEachComponent(Object record, boolean whole) {
        var components = Remade.components(record);
        return IntStream.range(0, components.size()).boxed().flatMap(i -> {
            Object value = Remade.value(components.get(i), record);
            return (whole ? without(value) : within(value)).flatMap(less -> Remade.with(record, i, less).stream());
        });
    }

    /** The list with others in the place of one. */
    private static List<Object> with(List<?> list, int index, List<?> instead) {
        List<Object> other = new ArrayList<>(list.subList(0, index));
        other.addAll(instead);
        other.addAll(list.subList(index + 1, list.size()));
        return other;
    }
}
