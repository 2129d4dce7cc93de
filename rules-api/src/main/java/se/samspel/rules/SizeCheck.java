package se.samspel.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Text;

/** Finds conditions that are too large to walk; nothing else may look into one before. */
final class SizeCheck {

    /** How deep a condition may nest. */
    static final int DEEPEST = 40;

    /** How many parts a condition may have in all. */
    static final int LARGEST = 1_000;

    private SizeCheck() {}

    static boolean isTooLarge(Layer layer) {
        return !problems(layer).isEmpty();
    }

    static List<LayerProblem> problems(Layer layer) {
        return layer.changes().stream()
                .filter(change -> conditions(change.what()).anyMatch(SizeCheck::isTooLarge))
                .map(change -> problem(layer, change))
                .distinct()
                .toList();
    }

    private static LayerProblem problem(Layer layer, Change change) {
        return Flaw.CONDITION_TOO_LARGE.in(
                layer,
                Flaw.CONDITION_TOO_LARGE
                        .text()
                        .with("id", Text.same(change.id().value()))
                        .with("parts", Text.same(String.valueOf(LARGEST)))
                        .with("depth", Text.same(String.valueOf(DEEPEST))));
    }

    private static Stream<Condition> conditions(Statement what) {
        if (what instanceof Requirement requirement) {
            return Stream.of(requirement.when(), requirement.must());
        } else if (what instanceof FurtherMust further) {
            return Stream.of(further.must());
        }
        return what instanceof Mandate mandate ? Stream.of(mandate.when()) : Stream.of();
    }

    private static boolean isTooLarge(Condition condition) {
        Deque<Visit> toVisit = new ArrayDeque<>(List.of(new Visit(condition, 1)));
        for (int visited = 1; !toVisit.isEmpty(); visited++) {
            Visit visit = toVisit.pop();
            if (visit.depth > DEEPEST || visited > LARGEST) {
                return true;
            }
            visit.condition.parts().forEach(part -> toVisit.push(new Visit(part, visit.depth + 1)));
        }
        return false;
    }

    private record Visit(Condition condition, int depth) {}
}
