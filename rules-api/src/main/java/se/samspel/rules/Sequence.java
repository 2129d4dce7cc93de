package se.samspel.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.Id;
import se.samspel.rules.assessment.RouteStage;

/**
 * What comes before what in a route: stages follow each other, branches run side by side and join, and a stage with the
 * rungs above it is one ladder, which is passed when one of them is.
 */
final class Sequence {

    private final List<Ladder> ladders = new ArrayList<>();
    private final List<Integer> ladderOf = new ArrayList<>();

    /**
     * A stage with its rungs.
     *
     * @param rungs the stages by index, the lowest rung first
     * @param after the ladders, by index, that come straight before
     * @param before every ladder, by index, that must be passed before its turn comes
     */
    record Ladder(List<Integer> rungs, List<Integer> after, BitSet before) {}

    Sequence(List<RouteStage> stages) {
        Map<Id, Integer> branches = new LinkedHashMap<>();
        List<Integer> joined = List.of();
        for (RouteStage stage : stages) {
            if (stage.branch().isEmpty() && !branches.isEmpty()) {
                joined = List.copyOf(branches.values());
                branches.clear();
            }
            List<Integer> after =
                    stage.branch().map(branches::get).map(List::of).orElse(joined);
            int ladder = stage.rung().isPresent() && after.size() == 1 ? after.get(0) : begin(after);
            ladders.get(ladder).rungs().add(ladderOf.size());
            ladderOf.add(ladder);
            if (stage.branch().isPresent()) {
                branches.put(stage.branch().get(), ladder);
            } else {
                joined = List.of(ladder);
            }
        }
    }

    private int begin(List<Integer> after) {
        BitSet before = new BitSet();
        after.forEach(earlier -> {
            before.or(ladders.get(earlier).before());
            before.set(earlier);
        });
        ladders.add(new Ladder(new ArrayList<>(), after, before));
        return ladders.size() - 1;
    }

    List<Ladder> ladders() {
        return ladders;
    }

    /** The ladder that the stage is a rung of, by index. */
    int ladderOf(int stage) {
        return ladderOf.get(stage);
    }
}
