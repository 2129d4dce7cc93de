package se.samspel.rules.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samspel.rules.analysis.Trial.Outcome;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;

/** Goes through values of what conditions depend on, until each condition comes out as wanted. */
final class Search {

    private static final int MOST_STEPS = 200_000;

    private final Map<Condition, Verdict> wanted;
    private final Map<Object, List<Optional<?>>> values;
    private final List<Object> unknowns;
    private final Assumed assumed = new Assumed();
    private int steps;

    /**
     * A search.
     *
     * @param wanted how each condition is to come out
     * @param values the values of each fact, and of each atom that is no plain question about one, those first that are
     *     to be tried first
     */
    Search(Map<Condition, Verdict> wanted, Map<Object, List<Optional<?>>> values) {
        this.wanted = wanted;
        this.values = values;
        this.unknowns = List.copyOf(values.keySet());
    }

    /** Whether there are such values: the quickest way to see that. */
    Outcome outcome() {
        start();
        boolean found = isThereAny();
        return found ? Outcome.FOUND : isOver() ? Outcome.UNSETTLED : Outcome.NONE;
    }

    /** The first of those with the fewest facts; or else, where that takes too many steps, none that could be left out. */
    Optional<Map<Object, Optional<?>>> smallest() {
        if (outcome() != Outcome.FOUND) {
            return Optional.empty();
        }
        leaveOut();
        Map<Object, Optional<?>> found = new LinkedHashMap<>(assumed.values());
        start();
        for (int size = 0; size <= found.size() && !isOver(); size++) {
            if (isThere(size, 0)) {
                return Optional.of(assumed.values());
            }
        }
        return Optional.of(found);
    }

    private void start() {
        assumed.values().clear();
        steps = 0;
    }

    private boolean isOver() {
        return steps > MOST_STEPS;
    }

    private boolean isThereAny() {
        steps++;
        if (isOver() || isHopeless()) {
            return false;
        } else if (isSettled()) {
            return true;
        }
        Object unknown = wanted.keySet().stream()
                .flatMap(condition -> assumed.open(condition).stream())
                .findFirst()
                .orElseThrow();
        for (Optional<?> value : values.getOrDefault(unknown, List.of())) {
            assumed.values().put(unknown, value);
            if (isThereAny()) {
                return true;
            }
            assumed.values().remove(unknown);
        }
        return false;
    }

    private void leaveOut() {
        for (Object unknown : List.copyOf(assumed.values().keySet())) {
            Optional<?> value = assumed.values().remove(unknown);
            if (!isSettled()) {
                assumed.values().put(unknown, value);
            }
        }
    }

    /** Whether so many of the unknowns, from one on, are enough. */
    private boolean isThere(int size, int from) {
        steps++;
        if (isOver() || isHopeless()) {
            return false;
        } else if (size == 0) {
            return isSettled();
        }
        for (int i = from; i <= unknowns.size() - size; i++) {
            Object unknown = unknowns.get(i);
            for (Optional<?> value : Objects.requireNonNull(values.get(unknown))) {
                assumed.values().put(unknown, value);
                if (isThere(size - 1, i + 1)) {
                    return true;
                }
            }
            assumed.values().remove(unknown);
        }
        return false;
    }

    private boolean isHopeless() {
        return wanted.entrySet().stream()
                .anyMatch(want -> !assumed.possible(want.getKey()).contains(want.getValue()));
    }

    private boolean isSettled() {
        return wanted.entrySet().stream()
                .allMatch(want -> assumed.possible(want.getKey()).equals(Set.of(want.getValue())));
    }
}
