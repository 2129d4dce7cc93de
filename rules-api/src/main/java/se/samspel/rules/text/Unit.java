package se.samspel.rules.text;

import java.math.BigDecimal;

/** What a number counts, with the words for one and for several, such as "full day" and "full days". */
public enum Unit {
    /** Full days of work, such as those of a seminar. */
    FULL_DAYS(Text.of("heldag", "full day"), Text.of("heldagar", "full days")),
    /** Hours of work. */
    HOURS(Text.of("timme", "hour"), Text.of("timmar", "hours")),
    /** Days of the calendar. */
    DAYS(Text.of("dag", "day"), Text.of("dagar", "days")),
    /** Weeks. */
    WEEKS(Text.of("vecka", "week"), Text.of("veckor", "weeks")),
    /** Months. */
    MONTHS(Text.of("månad", "month"), Text.of("månader", "months")),
    /** Hundredths. */
    PERCENT(Text.same("%"), Text.same("%")),
    /** Human beings. */
    PERSONS(Text.of("person", "person"), Text.of("personer", "persons")),
    /** Things of any kind, counted without a word. */
    COUNT(Text.same(""), Text.same(""));

    private final Text one;
    private final Text several;

    Unit(Text one, Text several) {
        this.one = one;
        this.several = several;
    }

    /** A number with its unit, such as "4,5 heldagar" and "4.5 full days". */
    public Text text(BigDecimal number) {
        Text digits = digits(number);
        Text word = word(number);
        return new Text((digits.sv() + " " + word.sv()).strip(), (digits.en() + " " + word.en()).strip());
    }

    /** The word alone, in the form that fits the number. */
    public Text word(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0 ? one : several;
    }

    /** A number as people write it: "1 234,5" in Swedish, with a no-break space, and "1,234.5" in English. */
    public static Text digits(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        boolean negative = plain.startsWith("-");
        String[] parts = (negative ? plain.substring(1) : plain).split("\\.");
        String sign = negative ? "\u2212" : "";
        String fraction = parts.length > 1 ? parts[1] : "";
        return new Text(
                sign + grouped(parts[0], "\u00a0") + (fraction.isEmpty() ? "" : "," + fraction),
                sign + grouped(parts[0], ",") + (fraction.isEmpty() ? "" : "." + fraction));
    }

    private static String grouped(String digits, String separator) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0 && digits.length() > 4; i -= 3) {
            grouped.insert(i, separator);
        }
        return grouped.toString();
    }
}
