package se.samspel.rules.analysis;

import se.samspel.Id;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * A row of a routing table that says: here the source does not say who decides. No defect; it has been seen and declared.
 *
 * @param table the routing table, such as {@code route.adopt-plan}
 * @param row the number of the row, from 1
 * @param when in which situations, in words
 * @param example the first of them
 * @param source the clause that is silent
 * @param layer the layer that brought or changed the table last
 */
public record Silence(Id table, int row, Text when, Situation example, Source source, Id layer) {}
