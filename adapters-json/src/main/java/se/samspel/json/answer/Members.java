package se.samspel.json.answer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samspel.rules.text.Text;

/** The members of one JSON object, in the order in which they are put; what is absent is left out. */
final class Members {

    private final Locale locale;
    private final Map<String, Object> members = new LinkedHashMap<>();

    Members(Locale locale) {
        this.locale = locale;
    }

    /** Another object in the same language. */
    Members another() {
        return new Members(locale);
    }

    /** A text, number, truth, day, id or word; an object; or a list of such, written even if it is empty. */
    Members put(String name, Object value) {
        members.put(name, plain(value));
        return this;
    }

    /** A value that may be absent. */
    Members put(String name, Optional<?> value) {
        value.ifPresent(there -> put(name, there));
        return this;
    }

    /** What has been put, as plain values. */
    Map<String, Object> map() {
        return members;
    }

    private Object plain(Object value) {
        if (value instanceof Members object) {
            return object.members;
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(this::plain).toList();
        } else if (value instanceof Text text) {
            return text.in(locale);
        } else if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        return value instanceof Integer || value instanceof Long || value instanceof Boolean ? value : value.toString();
    }
}
