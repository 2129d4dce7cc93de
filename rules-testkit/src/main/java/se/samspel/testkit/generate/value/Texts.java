package se.samspel.testkit.generate.value;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that a document may hold: plain ones, and such as break a program that takes them for something else. */
public final class Texts {

    /** Names that look like the arguments of a message. */
    public static final List<String> IN_BRACES = List.of("{who} {value} {limit}", "{rule}{fact}{0}%s%n");

    /** As long as a document may hold. */
    public static final String LONGEST = "lång ".repeat(4_000);

    private Texts() {}

    /** A text that is not blank. */
    public static Arbitrary<String> filled() {
        return Choices.mostly(
                Arbitraries.of("Strokevårdkedjan", "Anna Å", "distriktssköterska", "x"),
                Arbitraries.of(
                        IN_BRACES.get(0),
                        IN_BRACES.get(1),
                        "\"'\\/\b\f\n\r\t\u0000\u001f",
                        "\u202e\u0041\u030a\ud83d\ude91\ufeff",
                        "-1e309",
                        "null",
                        "lång ".repeat(200)));
    }

    /** A text or none. */
    public static Arbitrary<Optional<String>> perhaps() {
        return Choices.perhaps(filled());
    }
}
