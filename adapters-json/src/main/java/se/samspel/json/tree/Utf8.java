package se.samspel.json.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Place;

/** Bytes as text. */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** The text without a byte order mark; empty, with a fault noted, if the bytes are not UTF-8. */
    public static Optional<String> decode(byte[] bytes, Faults faults) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(withoutMark(text)) : strictly(bytes, faults);
    }

    /** Where the replacement character stands, the bytes may have said so or not have been UTF-8. */
    private static Optional<String> strictly(byte[] bytes, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            faults.note(Fault.NOT_UTF8, endOf(text));
            return Optional.empty();
        }
        return Optional.of(withoutMark(text.toString()));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Place endOf(CharBuffer text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.get(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return Place.root(line, text.length() - start + 1);
    }
}
