package se.samspel.rules.route;

import se.samspel.Id;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;

/**
 * Says which of a region's bodies is meant by a function of the base: "the joint officials' group is fredagsgruppen".
 *
 * @param id the id of the binding, {@code bind.} and the function
 * @param function the base's body
 * @param body the region's body
 * @param source where it comes from
 */
public record Binding(Id id, Id function, Id body, Source source) implements Item {

    /** The function of the base is held by the region's body. */
    public static Binding of(String function, String body, Source source) {
        return new Binding(Id.of("bind." + function), Id.of(function), Id.of(body), source);
    }

    @Override
    public Binding citing(Source other) {
        return new Binding(id, function, body, other);
    }
}
