package se.samspel.rules.route;

import se.samspel.Id;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;

/**
 * Says which of a region's bodies is meant by a function of the base: "the joint officials' group is ledningsgruppen".
 *
 * @param id the id of the binding, {@code bind.} and the function
 * @param function the base's body
 * @param body the region's body
 * @param source where it comes from
 */
public record Binding(Id id, Id function, Id body, Source source) implements Item {

    private static final String PREFIX = "bind.";

    /** @throws IllegalArgumentException if the id is not that of the function's binding, so that a function has one */
    public Binding {
        if (!id.value().equals(PREFIX + function)) {
            throw new IllegalArgumentException("the binding of " + function + " is called " + PREFIX + function);
        }
    }

    /** The function of the base is held by the region's body. */
    public static Binding of(String function, String body, Source source) {
        return new Binding(Id.of(PREFIX + function), Id.of(function), Id.of(body), source);
    }

    @Override
    public Binding citing(Source other) {
        return new Binding(id, function, body, other);
    }
}
