package se.samspel.rules.assessment;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Unit;

/**
 * The limit that a number was held against, such as {@code team.full-days} = 4 to 6 full days.
 *
 * @param parameter the parameter; empty for a constant
 * @param range the range in force
 * @param unit what the numbers count
 * @param layer the layer that set the parameter last; empty for a constant
 * @param source by which clause it did; empty for a constant
 */
public record ShownLimit(Optional<Id> parameter, Range range, Unit unit, Optional<Id> layer, Optional<Source> source) {}
