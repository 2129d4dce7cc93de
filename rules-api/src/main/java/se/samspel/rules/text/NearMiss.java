package se.samspel.rules.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that somebody probably meant, such as {@code title} for "titel". */
public final class NearMiss {

    private NearMiss() {}

    /** The known names that are near, the nearest first; of equally near ones, the first in the alphabet. */
    public static List<String> of(String name, Collection<String> known) {
        return known.stream()
                .distinct()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= allowed(candidate))
                .filter(candidate -> distance(name, candidate) <= allowed(candidate))
                .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The known name that is nearest, if one is near. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return of(name, known).stream().findFirst();
    }

    private static int allowed(String candidate) {
        return candidate.length() <= 2 ? 1 : 2;
    }

    /** How many letters to put in, take out, exchange or turn round, whatever the case. */
    public static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, i, j, a, b);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, int i, int j, String a, String b) {
        int exchanged = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int nearest = Math.min(exchanged, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean turned = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return turned ? Math.min(nearest, 1 + cost[i - 2][j - 2]) : nearest;
    }
}
