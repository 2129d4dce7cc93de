package se.samspel.rules.route;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * Something that a body does in a matter, such as {@code prepares}, {@code recommends} or {@code decides}.
 *
 * @param id the word
 * @param label what people call it, as in "bereder"
 * @param effect what it means for those concerned
 * @param source where it comes from
 */
public record Act(Id id, Text label, Effect effect, Source source) implements Item {

    /** An act with its effect. */
    public static Act of(String id, Text label, Effect effect, Source source) {
        return new Act(Id.of(id), label, effect, source);
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new Act(id, other, effect, source));
    }

    @Override
    public Act citing(Source other) {
        return new Act(id, label, effect, other);
    }
}
