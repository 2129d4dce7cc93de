package se.samspel.cli.shelf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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

    /** How many letters to put in, take out or exchange; a code that holds the other is one away. */
    private static int distance(String one, String other) {
        if (one.length() > 2 && other.toLowerCase(Locale.ROOT).contains(one)) {
            return 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == Character.toLowerCase(other.charAt(j - 1));
                int exchanged = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
