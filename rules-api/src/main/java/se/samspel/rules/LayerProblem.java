package se.samspel.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samspel.rules.text.Text;

/**
 * Something that is wrong with the layers or plug-ins themselves, found before any case is judged.
 *
 * @param code a stable code, such as {@code UNKNOWN_PARENT}
 * @param layer the layer or plug-in that it was found in, such as {@code myregion@2027.1} or {@code myregion.jar}
 * @param other the other layer that has a part in it, such as {@code base@2}; empty if there is none
 * @param message what is wrong and what to do about it
 * @param detail what a plug-in threw, as it said it; empty where nothing was thrown
 */
public record LayerProblem(String code, String layer, Optional<String> other, Text message, Optional<String> detail) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** By layer, numbers in it as numbers, then code, then message. */
    public static final Comparator<LayerProblem> ORDER = Comparator.comparing(
                    (LayerProblem problem) -> numbersInLine(problem.layer()))
            .thenComparing(LayerProblem::code)
            .thenComparing(problem -> problem.message().en());

    /** A problem of one layer or plug-in alone. */
    public static LayerProblem of(String code, String layer, Text message) {
        return new LayerProblem(code, layer, Optional.empty(), message, Optional.empty());
    }

    /**
     * What each code of assembly means, in the words of its messages, with what they are filled in with in braces; sorted
     * by code.
     */
    public static SortedMap<String, Text> meanings() {
        return Arrays.stream(Flaw.values())
                .collect(Collectors.toMap(Flaw::name, Flaw::text, (one, other) -> one, TreeMap::new));
    }

    /** The same problem, found in something that stands in a file, such as {@code myregion.jar}. */
    public LayerProblem in(String file) {
        return new LayerProblem(code, layer.equals(file) ? file : file + ": " + layer, other, message, detail);
    }

    /** Line 9 comes before line 10. */
    private static String numbersInLine(String name) {
        return NUMBER.matcher(name)
                .replaceAll(number -> "0".repeat(Math.max(0, 10 - number.group().length())) + number.group());
    }

    @Override
    public String toString() {
        return code + " (" + layer + "): " + message.en()
                + detail.map(thrown -> " [" + thrown + "]").orElse("");
    }
}
