package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Range;

/**
 * Another range for a parameter, such as 4 to 5 for {@code team.full-days}: the commonest change of a region.
 *
 * @param id the parameter
 * @param range its range from now on, in the parameter's unit
 */
public record NewRange(Id id, Range range) implements Aspect.Tightening {

    /** So much to so much for a parameter. */
    public static NewRange of(String parameter, long least, long most) {
        return new NewRange(Id.of(parameter), Range.of(least, most));
    }

    @Override
    public Optional<Item> on(Item item) {
        return item instanceof Parameter parameter ? Optional.of(parameter.with(range)) : Optional.empty();
    }
}
