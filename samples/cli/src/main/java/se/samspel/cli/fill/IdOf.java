package se.samspel.cli.fill;

import java.text.Normalizer;
import java.util.Locale;
import se.samspel.Id;

/** Makes ids of titles, such as {@code plan-for-aldre} of "Plan för äldre". */
public final class IdOf {

    private static final int LONGEST = 40;

    private IdOf() {}

    /** The id; if the title has no letter or digit of those that ids have, another. */
    public static Id title(String title, String otherwise) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String id = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        return Id.of(id.isEmpty() ? otherwise : id);
    }
}
