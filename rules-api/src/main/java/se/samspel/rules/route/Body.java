package se.samspel.rules.route;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * A body that acts in matters: a function of the base, such as "the joint officials' group", or a region's own.
 *
 * @param id the id, such as {@code ledningsgruppen}
 * @param name what people call it
 * @param source where it comes from
 */
public record Body(Id id, Text name, Source source) implements Item {

    /** A body. */
    public static Body of(String id, Text name, Source source) {
        return new Body(Id.of(id), name, source);
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new Body(id, other, source));
    }

    @Override
    public Body citing(Source other) {
        return new Body(id, name, other);
    }
}
