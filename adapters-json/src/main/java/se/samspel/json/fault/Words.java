package se.samspel.json.fault;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The same words in two languages, such as "ett tal" and "a number".
 *
 * @param sv in Swedish
 * @param en in English
 */
public record Words(String sv, String en) {

    private static final int SHOWN = 60;

    /** The words in Swedish if that is the locale's language, else in English. */
    public String in(Locale locale) {
        return isSwedish(locale) ? sv : en;
    }

    /** Whether the locale's language is Swedish. */
    public static boolean isSwedish(Locale locale) {
        return locale.getLanguage().equals("sv");
    }

    /** Text that is the same in both languages and comes from a document: shortened, and on one line. */
    public static Words quoted(String sv, String text, String en) {
        String shown = "'" + shortened(text) + "'";
        return new Words(sv + shown, en + shown);
    }

    /** The names one after the other, such as "id, kind, name". */
    public static Words list(List<String> names) {
        String all = names.stream().collect(Collectors.joining(", "));
        return new Words(all, all);
    }

    /** The words with {0}, {1} and so on filled in: words in their language, anything else as it stands. */
    Words filled(Object... details) {
        return new Words(filled(sv, Locale.forLanguageTag("sv"), details), filled(en, Locale.ENGLISH, details));
    }

    private static String filled(String template, Locale locale, Object... details) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
            Object detail = details[template.charAt(at + 1) - '0'];
            text.append(template, from, at).append(detail instanceof Words words ? words.in(locale) : detail);
            from = at + "{0}".length();
        }
        return text.append(template.substring(from)).toString();
    }

    private static String shortened(String text) {
        String start = text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
        return start.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
