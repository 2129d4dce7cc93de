package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.samspel.Case;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;

/** Follows the decisions of a matter along its route. */
final class TrailFinder {

    private TrailFinder() {}

    static Trail trail(Case document, Route route) {
        List<Decision> decisions = document.matter().map(Matter::decisions).orElse(List.of());
        if (route.status() != Route.Status.DETERMINED) {
            return new Trail(
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    decisions.stream().map(Decision::id).toList());
        }
        TreeSet<Integer> done = new TreeSet<>();
        List<Id> outOfOrder = new ArrayList<>();
        for (Decision decision : decisions) {
            Optional<Integer> stage = stage(decision, route.stages());
            boolean inTurn = stage.isPresent()
                    && stage.get() <= next(done, route.stages().size()).orElse(-1);
            if (!inTurn) {
                outOfOrder.add(decision.id());
            }
            if (stage.isPresent()
                    && decision.outcome().filter(o -> o.isPositive()).isPresent()) {
                done.add(stage.get());
            }
        }
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; !done.isEmpty() && i < done.last(); i++) {
            if (!done.contains(i)) {
                missing.add(i);
            }
        }
        return new Trail(List.copyOf(done), next(done, route.stages().size()), missing, outOfOrder);
    }

    private static Optional<Integer> next(TreeSet<Integer> done, int stages) {
        for (int i = 0; i < stages; i++) {
            if (!done.contains(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> stage(Decision decision, List<RouteStage> stages) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).isTakenBy(decision)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
