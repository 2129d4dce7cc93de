package se.samspel.json;

/** Writes the characters of a text within quotation marks, escaped where JSON asks for it. */
final class JsonString {

    private JsonString() {}

    /** What stands for itself, nearly always the whole text, is copied in one go. */
    static void append(String string, StringBuilder text) {
        text.append('"');
        int escaped = nextEscaped(string, 0);
        if (escaped == string.length()) {
            text.append(string); // a part of a text is appended character by character in Java 17
        } else {
            int copied = 0;
            while (escaped < string.length()) {
                text.append(string, copied, escaped);
                escape(string.charAt(escaped), text);
                copied = escaped + 1;
                escaped = nextEscaped(string, copied);
            }
            text.append(string, copied, escaped);
        }
        text.append('"');
    }

    private static int nextEscaped(String string, int from) {
        int length = string.length();
        int next = from;
        while (next < length && standsForItself(string, next)) {
            next++;
        }
        return next;
    }

    private static boolean standsForItself(String string, int at) {
        char character = string.charAt(at);
        return character >= ' '
                && character != '"'
                && character != '\\'
                && (character < Character.MIN_SURROGATE || !isHalf(string, at));
    }

    private static void escape(char character, StringBuilder text) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                String hex = Integer.toHexString(character);
                text.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            }
        }
    }

    /** Half of a surrogate pair on its own, which UTF-8 cannot hold. */
    private static boolean isHalf(String string, int at) {
        char character = string.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
        }
        return Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(string.charAt(at - 1)));
    }
}
