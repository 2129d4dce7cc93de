package se.samspel.json.bind;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;

/** What somebody probably meant who wrote a value that is none, and how that is written. */
final class Meant {

    private static final Pattern NUMBER = Pattern.compile("\\s*([-+]?\\d{1,18})(?:[.,](\\d{1,18}))?\\s*%?\\s*");
    private static final Set<String> YES_OR_NO = Set.of("ja", "nej", "yes", "no", "true", "false", "sant", "falskt");
    private static final Words TRUTH = new Words("skriv true (ja) eller false (nej)", "write true (yes) or false (no)");
    private static final Words HOURS = new Words("12 timmar skrivs PT12H", "12 hours are written PT12H");
    private static final Words NO_SUCH_DAY = new Words("den dagen finns inte", "there is no such day");

    private Meant() {}

    /** What was meant by a value of another kind than is asked for. */
    static Optional<Words> insteadOf(Scalar<?> scalar, Node.Value json) {
        if (scalar.json() == BigDecimal.class && json.value() instanceof String text) {
            Matcher number = NUMBER.matcher(text);
            return number.matches() ? Optional.of(unquoted(number)) : Optional.empty();
        } else if (scalar.json() == Boolean.class && json.value() instanceof String text) {
            return Optional.of(TRUTH)
                    .filter(words -> YES_OR_NO.contains(text.strip().toLowerCase(Locale.ROOT)));
        }
        return Optional.of(HOURS)
                .filter(words -> scalar.type() == Duration.class && json.value() instanceof BigDecimal);
    }

    /** What was meant by a value of the right kind that means nothing. */
    static Optional<Words> by(Scalar<?> scalar, Node.Value json) {
        if (scalar.type() == LocalDate.class) {
            return Optional.of(NO_SUCH_DAY)
                    .filter(words ->
                            Scalars.DAY.matcher(String.valueOf(json.value())).matches());
        }
        return Optional.of(HOURS).filter(words -> scalar.type() == Duration.class);
    }

    private static Words unquoted(Matcher number) {
        String fraction = number.group(2) == null ? "" : "." + number.group(2);
        String digits = number.group(1).replace("+", "") + fraction;
        return new Words(
                "skriv talet utan citattecken: " + digits, "write the number without quotation marks: " + digits);
    }
}
