package se.samspel.benchmarks.peer;

import java.util.Comparator;
import java.util.List;

/**
 * What is said of a work.
 *
 * @param findings the rules that it violates, in any order
 * @param route who acts, such as {@code decides joint-officials-group}; {@code not-stated}, or empty if nothing is asked
 */
public record Verdict(List<Found> findings, String route) {

    /** The same with the findings in one order. */
    public Verdict sorted() {
        return new Verdict(
                findings.stream()
                        .sorted(Comparator.comparing(Found::rule).thenComparing(Found::path))
                        .toList(),
                route);
    }
}
