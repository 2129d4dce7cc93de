package se.samspel.json;

/** Writes the characters of a text within quotation marks, escaped where JSON asks for it. */
final class JsonString {

    private JsonString() {}

    static void append(String string, StringBuilder text) {
        text.append('"');
        string.codePoints().forEach(character -> append(character, text));
        text.append('"');
    }

    private static void append(int character, StringBuilder text) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (character < ' ' || isHalf(character)) {
                    String hex = Integer.toHexString(character);
                    text.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
                } else {
                    text.appendCodePoint(character);
                }
            }
        }
    }

    /** Half of a surrogate pair on its own, which UTF-8 cannot hold. */
    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
