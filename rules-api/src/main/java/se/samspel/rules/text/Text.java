package se.samspel.rules.text;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Swedish and English, such as "heldagar" and "full days".
 *
 * @param sv the Swedish text
 * @param en the English text
 */
public record Text(String sv, String en) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    /** Swedish. */
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** The same thing said in both languages. */
    public static Text of(String sv, String en) {
        return new Text(sv, en);
    }

    /** A text that is the same in both languages, such as a name. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** The Swedish text for a Swedish locale, else the English one. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(SWEDISH.getLanguage()) ? sv : en;
    }

    /** Both texts changed in the same way. */
    public Text map(UnaryOperator<String> change) {
        return new Text(change.apply(sv), change.apply(en));
    }

    /** The argument, such as {@code {who}}, replaced by a text in either language. */
    public Text with(String argument, Text value) {
        String placeholder = "{" + argument + "}";
        return new Text(sv.replace(placeholder, value.sv), en.replace(placeholder, value.en));
    }

    /** The arguments replaced all at once, so that what looks like an argument within one of them stays as it is. */
    public Text with(Map<String, Text> arguments) {
        return new Text(filled(sv, arguments, Text::sv), filled(en, arguments, Text::en));
    }

    private static String filled(String pattern, Map<String, Text> arguments, Function<Text, String> language) {
        return ARGUMENT.matcher(pattern).replaceAll(found -> {
            Text argument = arguments.get(found.group(1));
            return Matcher.quoteReplacement(argument == null ? found.group() : language.apply(argument));
        });
    }

    /** Whether both texts name the argument, such as {@code {limit}}. */
    public boolean uses(String argument) {
        String placeholder = "{" + argument + "}";
        return sv.contains(placeholder) && en.contains(placeholder);
    }

    /** Whether neither text is blank. */
    public boolean isComplete() {
        return !sv.isBlank() && !en.isBlank();
    }
}
