package se.samspel.rules.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.rules.text.Text;

/** What is said under names, as texts in one language. */
record Said(Locale locale) {

    /** Names and values in turn. */
    Map<String, String> of(Object... namesAndValues) {
        Map<String, String> says = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            says.put((String) namesAndValues[i], plain(namesAndValues[i + 1]));
        }
        return says;
    }

    private String plain(Object value) {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(this::plain).orElse("");
        } else if (value instanceof Collection<?> all) {
            return all.stream().map(this::plain).collect(Collectors.joining(", "));
        } else if (value instanceof Text text) {
            return text.in(locale);
        } else if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
