package se.samspel.testkit.coverage;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many cases reached each goal.
 *
 * @param cases how many cases there were
 * @param reached the goals, the gravest first, each with how many cases showed it; 0 for those that none did
 */
public record Covered(int cases, Map<Goal, Integer> reached) {

    /** Copies the map; goals of the same part of an item, told in other words by another version, are counted as one. */
    public Covered {
        Map<Goal, Integer> sorted = new TreeMap<>(Goal.ORDER);
        reached.forEach((goal, times) -> sorted.merge(goal, times, Integer::sum));
        reached = Collections.unmodifiableMap(sorted);
    }

    /** The goals of a kind. */
    public List<Goal> goals(Goal.Kind kind) {
        return reached.keySet().stream().filter(goal -> goal.kind() == kind).toList();
    }

    /** The goals that no case reached, the gravest first. */
    public List<Goal> missing() {
        return reached.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The share of the goals that some case reached, from 0 to 1; 0 if there are no goals. */
    public double share() {
        return reached.isEmpty() ? 0 : 1 - (double) missing().size() / reached.size();
    }
}
