package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/**
 * A number or a range that rules compare with and regions may change, such as {@code team.full-days} = 4 to 6 full days.
 *
 * @param id the id
 * @param label what people call it
 * @param unit what it counts
 * @param range the number or range in force
 * @param admissible the range that any layer must stay within
 * @param source where it comes from
 */
public record Parameter(Id id, Text label, Unit unit, Range range, Range admissible, Source source)
        implements Item, Limit {

    /** A parameter; any layer must stay within the admissible range. */
    public static Parameter of(String id, Text label, Range range, Unit unit, Range admissible, Source source) {
        return new Parameter(Id.of(id), label, unit, range, admissible, source);
    }

    /** Another range for this parameter, such as {@code TEAM_DAYS.to(4, 5)}. */
    public NewRange to(long least, long most) {
        return to(Range.of(least, most));
    }

    /** Another range for this parameter, to tighten or replace it with. */
    public NewRange to(Range other) {
        return new NewRange(id, other);
    }

    Parameter with(Range other) {
        return new Parameter(id, label, unit, other, admissible, source);
    }

    @Override
    public Parameter citing(Source other) {
        return new Parameter(id, label, unit, range, admissible, other);
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new Parameter(id, other, unit, range, admissible, source));
    }

    @Override
    public Optional<Id> parameter() {
        return Optional.of(id);
    }

    @Override
    public Optional<Range> constant() {
        return Optional.empty();
    }

    /** The range with its unit, such as "4 till 6 heldagar". */
    public Text text() {
        return range.text(unit);
    }
}
