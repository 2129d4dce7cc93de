package se.samspel.rules;

import java.util.Comparator;
import java.util.Optional;
import se.samspel.rules.text.Text;

/**
 * Something that is wrong with the layers or plug-ins themselves, found before any case is judged.
 *
 * @param code a stable code, such as {@code UNKNOWN_PARENT}
 * @param layer the layer or plug-in that it was found in, such as {@code myregion@2027.1}
 * @param message what is wrong and what to do about it
 * @param detail what a plug-in threw, as it said it; empty where nothing was thrown
 */
public record LayerProblem(String code, String layer, Text message, Optional<String> detail) {

    /** By layer, then code, then message. */
    public static final Comparator<LayerProblem> ORDER = Comparator.comparing(LayerProblem::layer)
            .thenComparing(LayerProblem::code)
            .thenComparing(problem -> problem.message().en());

    /** A problem that nothing was thrown for. */
    public static LayerProblem of(String code, String layer, Text message) {
        return new LayerProblem(code, layer, message, Optional.empty());
    }

    @Override
    public String toString() {
        return code + " (" + layer + "): " + message.en()
                + detail.map(thrown -> " [" + thrown + "]").orElse("");
    }
}
