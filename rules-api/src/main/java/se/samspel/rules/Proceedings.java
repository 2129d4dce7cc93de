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
    private final Trail trail;
    private final List<Adoption> adoption;
    private final Map<Decision, Integer> indices = new IdentityHashMap<>(); // two may say the same

    private Proceedings(RuleSet rules, Matter matter, Route route, Trail trail) {
        this.rules = rules;
        this.matter = matter;
        this.route = route;
        this.trail = trail;
        this.adoption = Adoption.of(matter, route, trail);
        for (int i = 0; i < matter.decisions().size(); i++) {
            indices.put(matter.decisions().get(i), i);
        }
    }

    static Course of(RuleSet rules, CaseView view) {
        return view.document()
                .matter()
                .<Course>map(matter -> {
                    Route route = new RouteFinder(rules, view, new Explanation(rules, view)).route();
                    return new Proceedings(rules, matter, route, trail(rules, matter, route));
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
        return trail.standing() == Standing.DECIDED;
    }

    @Override
    public Optional<Step> step(Decision decision) {
        return Optional.ofNullable(indices.get(decision))
                .filter(index -> isSettled())
                .map(index -> step(decision, trail.followed().get(index)));
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
        return isSettled() ? Optional.of(adoption.stream().allMatch(Adoption::stands)) : Optional.empty();
    }

    @Override
    public Optional<Boolean> isSameText() {
        return Adoption.isSameText(adoption);
    }

    @Override
    public boolean needsSameText() {
        return route.entry().needsSameText();
    }

    @Override
    public Optional<Long> daysLate() {
        boolean isKnown = isSettled()
                && trail.next().stream()
                        .allMatch(stage -> route.stages().get(stage).within().isEmpty()
                                || trail.steps().get(stage).since().isPresent());
        return Optional.of(trail.next().stream()
                        .map(trail.steps()::get)
                        .mapToLong(Trail.Step::daysLate)
                        .max()
                        .orElse(0))
                .filter(late -> isKnown);
    }

    @Override
    public boolean looksAt(Fact<?> fact) {
        return RouteFinder.table(rules, matter.kind())
                .filter(table -> table.facts().contains(fact))
                .isPresent();
    }
}
