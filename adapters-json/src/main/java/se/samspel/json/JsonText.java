package se.samspel.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Writes plain values as JSON, such as {@code {"outcome":"CLEAR"}}: the one place where JSON is written.
 *
 * <p>Plain values are a {@link String}, {@link BigDecimal}, {@link Integer}, {@link Long} or {@link Boolean}, a
 * {@link List} of plain values, or a {@link Map} from names to plain values, written in its own order. There is no
 * null: what is absent is left out. Letters stand as they are, so the text is to be stored as UTF-8.
 */
public final class JsonText {

    private static final int LONGEST_PLAIN_SCALE = 100;
    /** Room for a short document, in characters. */
    private static final int BEGIN = 4096;

    private final StringBuilder text = new StringBuilder(BEGIN);
    private final boolean pretty;
    private final List<String> newLines = new ArrayList<>(List.of("\n"));
    private final BiConsumer<Object, Object> writing = this::member; // made once, not once for each object
    private int depth;
    /** Whether nothing stands yet in the innermost object or list that is open; one that has been closed stands in another. */
    private boolean isEmpty;

    private JsonText(boolean pretty) {
        this.pretty = pretty;
    }

    /**
     * The value over several lines, indented by two spaces, with no line break at the end.
     *
     * @throws IllegalArgumentException if something in it is not a plain value
     */
    public static String pretty(Object value) {
        return new JsonText(true).with(value);
    }

    /** The same with a line break at the end, as a file has it. */
    static String file(Object value) {
        JsonText text = new JsonText(true);
        text.value(value);
        return text.text.append('\n').toString();
    }

    /**
     * The value on one line without white space, such as a line of a JSON Lines file, with no line break at the end.
     *
     * @throws IllegalArgumentException if something in it is not a plain value
     */
    public static String line(Object value) {
        return new JsonText(false).with(value);
    }

    private String with(Object value) {
        value(value);
        return text.toString();
    }

    private void value(Object value) {
        // Classes first: whether a value is of an interface takes the JVM longer to find out.
        if (value instanceof String string) {
            JsonString.append(string, text);
        } else if (value instanceof BigDecimal number) {
            text.append(plain(number));
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof List<?> list) {
            list(list);
        } else {
            throw new IllegalArgumentException("not a plain value: " + value);
        }
    }

    private void map(Map<?, ?> map) {
        begin('{');
        map.forEach(writing);
        end('}');
    }

    private void member(Object name, Object value) {
        if (!(name instanceof String string)) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        next();
        JsonString.append(string, text);
        text.append(pretty ? ": " : ":");
        value(value);
    }

    private void list(List<?> list) {
        begin('[');
        for (Object item : list) {
            next();
            value(item);
        }
        end(']');
    }

    private void begin(char open) {
        text.append(open);
        depth++;
        isEmpty = true;
    }

    private void next() {
        if (!isEmpty) {
            text.append(',');
        }
        isEmpty = false;
        newLine();
    }

    private void end(char close) {
        depth--;
        if (!isEmpty) {
            newLine();
        }
        isEmpty = false;
        text.append(close);
    }

    private void newLine() {
        if (pretty) {
            if (newLines.size() == depth) {
                newLines.add(newLines.get(depth - 1) + "  ");
            }
            text.append(newLines.get(depth));
        }
    }

    /** Without an exponent, unless that would fill the memory with zeros. A number remembers its usual text only. */
    private static String plain(BigDecimal number) {
        String usual = number.toString();
        boolean isPlain = usual.indexOf('E') < 0 || Math.abs((long) number.scale()) > LONGEST_PLAIN_SCALE;
        return isPlain ? usual : number.toPlainString();
    }
}
