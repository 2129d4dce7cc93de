package se.samspel.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import se.samspel.Id;
import se.samspel.party.Party;

/**
 * A principal that is asked about, such as {@code 2380}, {@code 23} or {@code local-federation:222000-0000}.
 *
 * @param party the principal
 */
record Whom(Party party) {

    private static final Pattern REGION = Pattern.compile("[A-Z]{1,2}|\\d{2}");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");

    /**
     * Reads {@code CODE} of a region or a municipality, or {@code KIND:CODE}.
     *
     * @throws IllegalArgumentException if the text is of another form
     */
    static Whom parse(String text) {
        int colon = text.indexOf(':');
        if (colon >= 0) {
            return of(Id.of(text.substring(0, colon)), text.substring(colon + 1));
        } else if (REGION.matcher(text).matches()) {
            return of(Party.REGION, text);
        } else if (MUNICIPALITY.matcher(text).matches()) {
            return of(Party.MUNICIPALITY, text);
        }
        throw new IllegalArgumentException(text);
    }

    private static Whom of(Id kind, String code) {
        return new Whom(new Party(Id.of(code), kind, Optional.empty(), Optional.of(code), Optional.empty()));
    }
}
