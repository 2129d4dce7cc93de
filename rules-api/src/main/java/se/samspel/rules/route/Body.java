package se.samspel.rules.route;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * A body that acts in matters: a function of the base, such as "the joint officials' group", or a region's own.
 *
 * <p>Make one with {@link #of}; the canonical constructor grows when the record does.
 *
 * @param id the id, such as {@code ledningsgruppen}
 * @param name what people call it
 * @param kind what kind of body it is, such as {@code board}, a word that a layer declares; empty if nobody has said
 * @param source where it comes from
 */
public record Body(Id id, Text name, Optional<Id> kind, Source source) implements Item {

    /** A body. */
    public static Body of(String id, Text name, Source source) {
        return new Body(Id.of(id), name, Optional.empty(), source);
    }

    /** The same body, said to be of a kind, such as {@code joint-board}. */
    public Body kind(String word) {
        return new Body(id, name, Optional.of(Id.of(word)), source);
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new Body(id, other, kind, source));
    }

    @Override
    public Body citing(Source other) {
        return new Body(id, name, kind, other);
    }
}
