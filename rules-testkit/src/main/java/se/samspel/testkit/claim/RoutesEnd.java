package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.assessment.Trail.Standing;
import se.samspel.rules.route.Routing;

/** Every situation has one route, every stage somebody who may take it, and whoever takes each comes to an end. */
public final class RoutesEnd implements Claim {

    @Override
    public Set<String> flaws() {
        return Set.of(
                "ROUTE_GAP",
                "ROUTE_OVERLAP",
                "ROUTE_TOO_LARGE",
                "RUNG_ALONE",
                "OWN_BODY_MISSING",
                "BINDING_CYCLE",
                "DELEGATION_CYCLE",
                "DELEGATION_WIDER",
                "NOT_DELEGABLE");
    }

    @Override
    public void check(RuleSet rules, Proving proving) {
        if (rules.all(Routing.class).findAny().isEmpty()) {
            throw Claim.notClaimed(Objection.name(rules) + " routes no matter");
        }
        Proved.without(
                Set.of(
                        Kind.GAP,
                        Kind.OVERLAP,
                        Kind.UNREACHED_ROW,
                        Kind.DROPPED_DECIDER,
                        Kind.STAGE_WITHOUT_BODY,
                        Kind.NO_MANDATE,
                        Kind.ENDLESS_ROUTE),
                rules,
                proving);
        for (Case document : proving.cases(rules)) {
            stuck(rules, document).ifPresent(found -> {
                Case smallest = Smallest.of(document, less -> stuck(rules, less).isPresent());
                Stuck least = stuck(rules, smallest).orElse(found);
                Objection objection = Objection.to(rules, "the route of " + least.matter + " " + least.how);
                rules.all(Routing.class)
                        .filter(table -> table.matter().equals(least.matter))
                        .forEach(table -> objection.by(rules, table));
                throw objection.in(smallest, rules, proving.settings()).error();
            });
        }
    }

    /** Takes stage after stage, each decided for, as far as the rules say whose turn it is. */
    private static Optional<Stuck> stuck(RuleSet rules, Case document) {
        Optional<Matter> matter = document.matter();
        if (matter.isEmpty()) {
            return Optional.empty();
        }
        Case told = told(document, List.of());
        Optional<Assessment> answer = Tried.of(rules, told).answer();
        if (answer.filter(one -> one.route().status() == Route.Status.DETERMINED)
                .isEmpty()) {
            return Optional.empty();
        }
        List<RouteStage> stages = answer.get().route().stages();
        int most = stages.stream().mapToInt(stage -> stage.bodies().size()).sum();
        List<Decision> taken = new ArrayList<>();
        Assessment now = answer.get();
        while (!now.trail().next().isEmpty()) {
            if (taken.size() >= most
                    || now.trail()
                            .steps()
                            .get(now.trail().next().get(0))
                            .waitingFor()
                            .isEmpty()) {
                return Optional.of(new Stuck(matter.get().kind(), "does not end: taken " + taken.size() + " times"));
            }
            taken.add(next(rules, now, taken.size()));
            now = rules.judge(told(document, taken));
        }
        return now.trail().standing() == Standing.DECIDED
                ? Optional.empty()
                : Optional.of(
                        new Stuck(matter.get().kind(), "ends " + now.trail().standing() + " though all decide for it"));
    }

    private static Case told(Case document, List<Decision> decisions) {
        Matter matter = document.matter().orElseThrow();
        return document.with(
                document.parties(), matter.toBuilder().decisions(decisions).build());
    }

    private static Decision next(RuleSet rules, Assessment now, int number) {
        int index = now.trail().next().get(0);
        NamedBody body = now.trail().steps().get(index).waitingFor().get(0);
        DecisionBuilder decision = Decision.builder(
                        "step-" + number,
                        body.id().value(),
                        now.route().stages().get(index).act().value())
                .outcome(Outcome.ADOPTED)
                .on(rules.asOf().minusDays(1));
        Optional<Id> own = body.own() ? body.principals().stream().findFirst() : Optional.empty();
        return own.map(principal -> decision.principal(principal.value()))
                .orElse(decision)
                .build();
    }

    private record Stuck(Id matter, String how) {}
}
