package se.samspel.json;

/**
 * Something wrong with a document, such as {@code UNKNOWN_FIELD} at {@code /partys}, line 4, column 3.
 *
 * <p>The codes are stable, the messages are not. A code is one of {@code TOO_LARGE}, {@code NOT_UTF8},
 * {@code MALFORMED}, {@code TOO_DEEP}, {@code TOO_LONG}, {@code NULL}, {@code DUPLICATE_FIELD}, {@code UNKNOWN_FIELD},
 * {@code MISSING_FIELD}, {@code WRONG_TYPE}, {@code BAD_VALUE}, {@code UNKNOWN_FORMAT}, {@code UNKNOWN_KIND},
 * {@code MORE_PROBLEMS}; or the name of a constraint from {@code se.samspel.constraint} in capitals, such as
 * {@code KNOWN_REFERENCES}.
 *
 * @param code what is wrong, for programs
 * @param pointer a JSON Pointer (RFC 6901) to the nearest value that is in the document; empty for the document itself
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param message what is wrong, for people, in the language asked for
 */
public record Problem(String code, String pointer, int line, int column, String message) {}
