package se.samspel.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import se.samspel.rules.text.Text;

/**
 * Where a command reads and writes, and in which language.
 *
 * @param in what {@code -} reads
 * @param out for answers
 * @param err for trouble
 * @param locale the language
 */
record Console(InputStream in, PrintStream out, PrintStream err, Locale locale) {

    String in(Text words) {
        return words.in(locale);
    }

    /** Writes an answer, or a part of one. */
    void write(String text) {
        out.print(text);
    }

    /** Says something beside the answer. */
    void say(Text words) {
        err.print(in(words) + "\n");
    }

    /** Says what is wrong with the call. */
    int refuse(Text words) {
        say(words.map(text -> "samspel: " + text));
        return ExitStatus.WRONG;
    }
}
