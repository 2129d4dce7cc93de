package se.samspel.rules.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * A row of a routing table: in which situations it answers, and with which stages.
 *
 * @param box for each fact that matters, the values that the row covers; a fact that is not named may have any
 * @param stages the route; none if the source does not say who decides
 * @param entry from when what is decided applies
 * @param narrows why the row leaves some affected principal without a body that decides for it; empty if it does not
 * @param source the clause that says so, or that is silent
 */
public record Row(
        Map<Fact<?>, Set<?>> box, List<Stage> stages, EntryIntoForce entry, Optional<Text> narrows, Source source) {

    /** Copies map and list. */
    public Row {
        box = Map.copyOf(box);
        stages = List.copyOf(stages);
    }

    /** A row of which the source says nothing but who acts. */
    public static Row of(Map<Fact<?>, Set<?>> box, List<Stage> stages, Source source) {
        return new Row(box, stages, EntryIntoForce.NOT_STATED, Optional.empty(), source);
    }

    /** Whether the source does not say who decides here. */
    public boolean isNotStated() {
        return stages.isEmpty();
    }

    /** Whether the row covers the situation, which gives every fact of the table a value. */
    public boolean covers(Map<Fact<?>, ?> situation) {
        for (Map.Entry<Fact<?>, Set<?>> side : box.entrySet()) {
            if (!side.getValue().contains(situation.get(side.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** The same row, of which the source says from when what is decided applies. */
    Row entering(EntryIntoForce when) {
        return new Row(box, stages, when, narrows, source);
    }

    /** The same row, marked as one that leaves some affected principal without a body that decides for it. */
    Row narrowing(Text reason) {
        return new Row(box, stages, entry, Optional.of(reason), source);
    }

    /** The same row, from another source. */
    Row citing(Source other) {
        return new Row(box, stages, entry, narrows, other);
    }

    /** What the row says, in other situations. */
    public Row within(Map<Fact<?>, Set<?>> other) {
        return new Row(other, stages, entry, narrows, source);
    }
}
