package se.samspel.json.blank;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.json.fault.Words;
import se.samspel.time.FullDays;
import se.samspel.time.PostShare;

/** What stands between quotation marks until something is filled in: it tells what to write, and no reader takes it. */
final class Hint {

    private static final Words NOTHING = same("");
    private static final Words NUMBER = new Words("tal", "number");

    private static final Map<Class<?>, Words> BY_TYPE = Map.of(
            LocalDate.class,
            new Words("ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
            Boolean.class,
            same("true|false"),
            BigDecimal.class,
            NUMBER,
            Integer.class,
            NUMBER,
            FullDays.class,
            new Words("heldagar", "full days"),
            PostShare.class,
            new Words("procent", "percent"),
            Duration.class,
            new Words("PT…H (timmar)", "PT…H (hours)"),
            Currency.class,
            same("SEK?"));

    private Hint() {}

    /** The hint for a type of value; nothing for a text or an id. */
    static Words of(Class<?> type) {
        return type.isEnum() ? same(words(type)) : BY_TYPE.getOrDefault(type, NOTHING);
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining("|"));
    }

    private static Words same(String word) {
        return new Words(word, word);
    }
}
