package se.samspel.json;

import java.util.List;
import java.util.Optional;
import se.samspel.rules.layer.Layer;

/**
 * What came of reading a rule pack: the layer, or every problem that stands in the way of it. There is always one of
 * them and never both, so that no half layer becomes part of a rule set.
 *
 * @param layer the layer; empty if there are problems
 * @param problems the problems in the order of the text; empty if there is a layer
 */
public record PackReading(Optional<Layer> layer, List<Problem> problems) {

    /** @throws IllegalArgumentException if there are both or neither */
    public PackReading {
        problems = List.copyOf(problems);
        if (layer.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("either a layer or problems");
        }
    }
}
