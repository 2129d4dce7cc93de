package se.samspel.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.OnDemand;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.assessment.Trail.Standing;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Course;
import se.samspel.rules.condition.Fact;

/** The course of a matter by its route, its trail and who has adopted. */
final class Proceedings implements Course {

    private final RuleSet rules;
    private final Matter matter;
    private final Route route;
    private final OnDemand<Trail> trail;
    private final OnDemand<List<Adoption>> adoption;
    private final OnDemand<Map<Decision, Integer>> indices;

    /** The course of a matter by its route, and its trail along it. */
    Proceedings(RuleSet rules, Matter matter, Route route, OnDemand<Trail> trail) {
        this.rules = rules;
        this.matter = matter;
        this.route = route;
        this.trail = trail;
        this.adoption = OnDemand.of(() -> Adoption.of(matter, route, trail.get()));
        this.indices = OnDemand.of(() -> indices(matter.decisions()));
    }

    private static Map<Decision, Integer> indices(List<Decision> decisions) {
        Map<Decision, Integer> indices = new IdentityHashMap<>(); // two may say the same
        for (int i = 0; i < decisions.size(); i++) {
            indices.put(decisions.get(i), i);
        }
        return indices;
    }

    static Course of(RuleSet rules, CaseView view) {
        return view.document()
                .matter()
                .<Course>map(matter -> {
                    Route route = new RouteFinder(rules, view, new Explanation(rules, view.document())).route();
                    return new Proceedings(rules, matter, route, OnDemand.of(() -> trail(rules, matter, route)));
                })
                .orElse(Course.NONE);
    }

    static Trail trail(RuleSet rules, Matter matter, Route route) {
        return TrailFinder.trail(matter, route.stages(), rules.asOf(), rules.workingDays());
    }

    @Override
    public boolean isSettled() {
        return route.status() == Route.Status.DETERMINED;
    }

    @Override
    public boolean isDecided() {
        return trail.get().standing() == Standing.DECIDED;
    }

    @Override
    public Optional<Step> step(Decision decision) {
        return Optional.ofNullable(indices.get().get(decision))
                .filter(index -> isSettled())
                .map(index -> step(decision, trail.get().followed().get(index)));
    }

    private Step step(Decision decision, Trail.Followed one) {
        boolean own = one.stage()
                .map(stage -> route.stages().get(stage))
                .flatMap(stage -> stage.body(decision))
                .filter(body -> body.own() && body.id().equals(decision.body()))
                .isPresent();
        return new Step(one.stage().isPresent(), own, one.inTurn(), one.skipped(), one.again());
    }

    @Override
    public Set<Id> decidingInCommon() {
        return route.stages().stream()
                .filter(RouteStage::isBinding)
                .flatMap(stage -> stage.bodies().stream())
                .filter(body -> !body.own())
                .map(RouteStage.NamedBody::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<Boolean> isAdoptedByAll() {
        return isSettled() ? Optional.of(adoption.get().stream().allMatch(Adoption::stands)) : Optional.empty();
    }

    @Override
    public Optional<Boolean> isSameText() {
        return matter.decisions().isEmpty() ? Optional.empty() : Adoption.isSameText(adoption.get());
    }

    @Override
    public boolean needsSameText() {
        return route.entry().needsSameText();
    }

    @Override
    public Optional<Long> daysLate() {
        boolean isKnown = isSettled()
                && trail.get().next().stream()
                        .allMatch(stage -> route.stages().get(stage).within().isEmpty()
                                || trail.get().steps().get(stage).since().isPresent());
        return Optional.of(trail.get().next().stream()
                        .map(trail.get().steps()::get)
                        .mapToLong(Trail.Step::daysLate)
                        .max()
                        .orElse(0))
                .filter(late -> isKnown);
    }

    @Override
    public boolean looksAt(Fact<?> fact) {
        return rules.table(matter.kind())
                .filter(table -> table.facts().contains(fact))
                .isPresent();
    }
}
