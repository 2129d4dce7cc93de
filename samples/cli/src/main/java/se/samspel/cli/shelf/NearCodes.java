package se.samspel.cli.shelf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.samspel.rules.text.NearMiss;

/** Finds the codes that somebody may have meant, the likeliest first. */
public final class NearCodes {

    private static final int SHOWN = 5;

    private NearCodes() {}

    /** The codes nearest to what was written, at most five. */
    public static List<String> of(String code, Collection<String> known) {
        String meant = code.toLowerCase(Locale.ROOT);
        return known.stream()
                .distinct()
                .filter(candidate -> distance(meant, candidate) <= allowed(candidate))
                .sorted(Comparator.comparingInt((String candidate) -> distance(meant, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    private static int allowed(String candidate) {
        return Math.max(2, candidate.length() / 3);
    }

    /** How many slips apart; a code that holds the other is one away. */
    private static int distance(String meant, String candidate) {
        boolean held = meant.length() > 2 && candidate.toLowerCase(Locale.ROOT).contains(meant);
        return held ? 1 : NearMiss.distance(meant, candidate);
    }
}
