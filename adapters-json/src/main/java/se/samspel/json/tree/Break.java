package se.samspel.json.tree;

import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Words;

/**
 * The character at which a text is no longer JSON, and what it tells of the mistake.
 *
 * @param source the text
 * @param dialect what the text may hold beside JSON
 * @param offset where the character stands in it
 */
record Break(String source, Dialect dialect, int offset) {

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
            return dialect == Dialect.JSON ? Fault.MALFORMED_COMMENT : Fault.MALFORMED_SIGN_OF_COMMENT;
        } else if (isDigit(offset) && charAt(offset - 1) == ',' && isDigit(offset - 2)) {
            return Fault.MALFORMED_DECIMAL_COMMA;
        }
        return beginsValue(character) && endsValue(charAt(before())) ? Fault.MALFORMED_COMMA : Fault.MALFORMED;
    }

    /** Where a comma belongs, if one is missing. */
    Words commaBelongs() {
        String between = source.substring(before() + 1, offset);
        if (!between.isBlank()) {
            return new Words("efter värdet före kommentaren", "after the value before the comment");
        }
        return between.contains("\n")
                ? new Words("i slutet av raden före", "at the end of the line before")
                : new Words("här", "here");
    }

    /** Where the last character stands that is neither a space nor in a comment; -1 if there is none. */
    private int before() {
        int before = beforeSpaces(offset);
        int comment = comment(before);
        while (comment >= 0) {
            before = beforeSpaces(comment);
            comment = comment(before);
        }
        return before;
    }

    /** Where the last character stands before another that is not a space. */
    private int beforeSpaces(int end) {
        int before = end - 1;
        while (before >= 0 && Character.isWhitespace(source.charAt(before))) {
            before--;
        }
        return before;
    }

    /** Where the comment begins that a character stands in, on the character's line; -1 if it stands in none. */
    private int comment(int at) {
        boolean quoted = false;
        for (int i = source.lastIndexOf('\n', at) + 1; i < at; i++) {
            char character = source.charAt(i);
            if (character == '"' && charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && character == '/' && source.charAt(i + 1) == '/') {
                return i;
            }
        }
        return -1;
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
