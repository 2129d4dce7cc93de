package se.samspel.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
 * @param files the files that the layer was found in, such as {@code myregion.json}; none for one that stands in no folder
 */
public record LayerProblem(
        String code, String layer, Optional<String> other, Text message, Optional<String> detail, List<String> files) {

    /** Copies the list. */
    public LayerProblem {
        files = List.copyOf(files);
    }

    /** A problem of something that was found in no file of its own. */
    public LayerProblem(String code, String layer, Optional<String> other, Text message, Optional<String> detail) {
        this(code, layer, other, message, detail, List.of());
    }

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
        return new LayerProblem(code, layer.equals(file) ? file : file + ": " + layer, other, message, detail, files);
    }

    LayerProblem foundIn(List<String> found) {
        return new LayerProblem(
                code,
                layer,
                other,
                message,
                detail,
                found.stream().distinct().sorted().toList());
    }

    /** Line 9 comes before line 10. */
    private static String numbersInLine(String name) {
        return NUMBER.matcher(name)
                .replaceAll(number -> "0".repeat(Math.max(0, 10 - number.group().length())) + number.group());
    }

    @Override
    public String toString() {
        String where = files.isEmpty() ? layer : layer + " in " + String.join(", ", files);
        return code + " (" + where + "): " + message.en()
                + detail.map(thrown -> " [" + thrown + "]").orElse("");
    }
}
