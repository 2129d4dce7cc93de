package se.samspel.json.tree;

import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;

/**
 * The character at which a text is no longer JSON, and what it tells of the mistake.
 *
 * @param source the text
 * @param offset where the character stands in it
 */
record Break(String source, int offset) {

    private static final String CURLY_QUOTES = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2033";

    /** The character. */
    Words found() {
        return Words.quoted("", Character.toString(source.codePointAt(offset)), "");
    }

    /** What was probably done wrong. */
    Fault fault() {
        char character = source.charAt(offset);
        if (CURLY_QUOTES.indexOf(character) >= 0) {
            return Fault.MALFORMED_CURLY_QUOTES;
        } else if (character == '\'') {
            return Fault.MALFORMED_SINGLE_QUOTE;
        } else if (character == '/' || character == '#') {
            return Fault.MALFORMED_COMMENT;
        } else if (isDigit(offset) && charAt(offset - 1) == ',' && isDigit(offset - 2)) {
            return Fault.MALFORMED_DECIMAL_COMMA;
        }
        return beginsValue(character) && endsValue(charAt(before())) ? Fault.MALFORMED_COMMA : Fault.MALFORMED;
    }

    /** Where a comma belongs, if one is missing. */
    Words commaBelongs() {
        return source.substring(before() + 1, offset).contains("\n")
                ? new Words("i slutet av raden före", "at the end of the line before")
                : new Words("här", "here");
    }

    /** Where the last character stands that is not a space; -1 if there is none. */
    private int before() {
        int before = offset - 1;
        while (before >= 0 && Character.isWhitespace(source.charAt(before))) {
            before--;
        }
        return before;
    }

    private static boolean beginsValue(char character) {
        return "\"{[".indexOf(character) >= 0;
    }

    private static boolean endsValue(char character) {
        return "\"}]".indexOf(character) >= 0 || Character.isLetterOrDigit(character);
    }

    private boolean isDigit(int at) {
        char character = charAt(at);
        return character >= '0' && character <= '9';
    }

    private char charAt(int at) {
        return at < 0 ? ' ' : source.charAt(at);
    }
}
