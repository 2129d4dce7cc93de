package se.samspel.rules.route;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.Source;

/**
 * A row of a routing table: in which situations it answers, and with which stages.
 *
 * @param box for each fact that matters, the values that the row covers; a fact that is not named may have any
 * @param stages the route; none if the source does not say who decides
 * @param source the clause that says so, or that is silent
 */
public record Row(Map<Fact<?>, Set<?>> box, List<Stage> stages, Source source) {

    /** Copies map and list. */
    public Row {
        box = Map.copyOf(box);
        stages = List.copyOf(stages);
    }

    /** Whether the source does not say who decides here. */
    public boolean isNotStated() {
        return stages.isEmpty();
    }

    /** Whether the row covers the situation, which gives every fact of the table a value. */
    public boolean covers(Map<Fact<?>, ?> situation) {
        return box.entrySet().stream().allMatch(side -> side.getValue().contains(situation.get(side.getKey())));
    }
}
