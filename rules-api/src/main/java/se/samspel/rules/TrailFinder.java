package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Routing;

/** Follows the decisions of a matter along its route. */
final class TrailFinder {

    private TrailFinder() {}

    /**
     * Whether the route has a stage for the decision; true where no route is settled, and false where the matter's own
     * table asks whether there is a decision, since it cannot both ask and answer.
     */
    static boolean asksFor(RuleSet rules, CaseView view, Decision decision) {
        boolean inRing = rules.all(Routing.class)
                .filter(table -> view.document()
                        .matter()
                        .filter(matter -> matter.kind().equals(table.matter()))
                        .isPresent())
                .anyMatch(table -> table.facts().contains(WorkFacts.DECIDED_TO_GO_ON));
        if (inRing) {
            return false;
        }
        Route route = new RouteFinder(rules, view, new Explanation(rules, view)).route();
        return route.status() != Route.Status.DETERMINED
                || stage(decision, route.stages(), new TreeSet<>()).isPresent();
    }

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
            Optional<Integer> stage = stage(decision, route.stages(), done);
            boolean inTurn = stage.isPresent()
                    && stage.get() <= next(done, route.stages().size()).orElse(-1);
            if (!inTurn) {
                outOfOrder.add(decision.id());
            }
            stage.filter(index -> isPassed(route.stages().get(index), decision)).ifPresent(done::add);
        }
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; !done.isEmpty() && i < done.last(); i++) {
            if (!done.contains(i)) {
                missing.add(i);
            }
        }
        return new Trail(List.copyOf(done), next(done, route.stages().size()), missing, outOfOrder);
    }

    /** A body that prepares has done its part when it passes the matter on, too. */
    private static boolean isPassed(RouteStage stage, Decision decision) {
        return decision.outcome()
                .filter(outcome ->
                        outcome.isPositive() || outcome == Outcome.REFERRED && stage.effect() == Effect.PREPARATION)
                .isPresent();
    }

    private static Optional<Integer> next(TreeSet<Integer> done, int stages) {
        for (int i = 0; i < stages; i++) {
            if (!done.contains(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first stage that the decision takes and that is not done; or else the first that it takes. */
    private static Optional<Integer> stage(Decision decision, List<RouteStage> stages, TreeSet<Integer> done) {
        List<Integer> taken = IntStream.range(0, stages.size())
                .filter(i -> stages.get(i).isTakenBy(decision))
                .boxed()
                .toList();
        return taken.stream()
                .filter(i -> !done.contains(i))
                .findFirst()
                .or(() -> taken.stream().findFirst());
    }
}
