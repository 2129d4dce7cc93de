package se.samspel.testkit.mutation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samspel.document.Case;

/** Makes a case as small as it can be while it still shows what it is to show. */
final class Smaller {

    private static final Set<String> KEPT = Set.of("format", "kind", "id", "title", "rules", "on");
    private static final int MOST_TRIES = 2_000;

    private final Predicate<Case> shows;
    private int tries;

    private Smaller(Predicate<Case> shows) {
        this.shows = shows;
    }

    /** The case without anything that can be left out, one thing at a time, the largest first. */
    static Case of(Case document, Predicate<Case> shows) {
        return new Smaller(shows).smallest(document);
    }

    private Case smallest(Case document) {
        Case smallest = document;
        Optional<Case> next = Optional.of(document);
        while (next.isPresent()) {
            smallest = next.get();
            next = JsonTree.of(smallest).flatMap(this::smaller);
        }
        return smallest;
    }

    /** All that can be left out in one go over the document. */
    private Optional<Case> smaller(JsonTree tree) {
        JsonTree now = tree;
        Optional<Case> found = Optional.empty();
        List<List<Object>> places = tree.places().stream()
                .filter(place -> !KEPT.contains(String.valueOf(place.get(0))))
                .sorted(Comparator.<List<Object>>comparingInt(place -> -size(tree.at(place))))
                .toList();
        for (List<Object> place : places) {
            if (tries >= MOST_TRIES || !isThere(now, place, tree)) {
                continue;
            }
            tries++;
            JsonTree less = now.without(place);
            Optional<Case> document = less.document().filter(shows);
            if (document.isPresent()) {
                found = document;
                now = less;
            }
        }
        return found;
    }

    /** Whether the same value stands there still; an index may have moved when an element before it was left out. */
    private static boolean isThere(JsonTree now, List<Object> place, JsonTree before) {
        try {
            return now.at(place).equals(before.at(place));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static int size(Object value) {
        return String.valueOf(value).length();
    }
}
