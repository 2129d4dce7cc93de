package se.samspel.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;

/** The steps that a row means for one matter, each as a line: act, bodies with those they act for, how many must agree. */
final class Steps {

    private final RuleSet rules;
    private final Case document;
    private final Matter matter;

    Steps(RuleSet rules, Case document, Matter matter) {
        this.rules = rules;
        this.document = document;
        this.matter = matter;
    }

    /** What a route says, in the order in which it says it. */
    static List<String> said(List<RouteStage> stages) {
        return stages.stream()
                .map(stage -> line(
                        stage.act(),
                        stage.bodies().stream().map(body -> body(body.id(), body.principals())),
                        List.of(stage.agreement(), stage.branch(), stage.rung(), stage.within())))
                .toList();
    }

    /** What the route of the row must say: the stages in which somebody acts, in the order of the row. */
    List<String> of(Row row) {
        List<Stage> all = row.stages();
        return IntStream.range(0, all.size())
                .filter(i -> !bodies(all.get(i)).isEmpty())
                .mapToObj(i -> line(all.get(i), isOnTheGround(all, i)))
                .toList();
    }

    /** Whether nobody can say who acts before somebody has said for whom. */
    boolean mustWait(Row row) {
        return matter.principals().isEmpty()
                && row.stages().stream()
                        .anyMatch(stage ->
                                stage.each() || binds(stage) && !bodies(stage).isEmpty());
    }

    /** A stage is no next rung if nobody acts on any rung below it. */
    private boolean isOnTheGround(List<Stage> all, int index) {
        int ground = index;
        while (ground > 0 && all.get(ground).rung().isPresent()) {
            ground--;
        }
        return ground < index
                && all.subList(ground, index).stream()
                        .allMatch(below -> bodies(below).isEmpty());
    }

    private String line(Stage stage, boolean onTheGround) {
        return line(
                stage.act(),
                bodies(stage).stream(),
                List.of(
                        stage.agreement(),
                        stage.branch(),
                        onTheGround ? Optional.empty() : stage.rung(),
                        stage.within()));
    }

    private static String line(Id act, Stream<String> bodies, List<?> further) {
        return act + " by " + bodies.sorted().toList() + " "
                + further.stream()
                        .filter(one -> !Optional.empty().equals(one))
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
    }

    private static String body(Id body, List<Id> whom) {
        return body + whom.stream().map(Id::value).collect(Collectors.joining(", ", " for (", ")"));
    }

    private List<String> bodies(Stage stage) {
        List<Id> whom = new TreeSet<>(matter.principals())
                .stream()
                        .filter(one -> stage.of().isEmpty() || isOfKind(one, stage))
                        .toList();
        if (!stage.each()) {
            return whom.isEmpty() && !stage.of().isEmpty() ? List.of() : List.of(body(rules.bound(stage.body()), whom));
        }
        List<String> bodies = new ArrayList<>();
        Map<Id, List<Id>> together = new TreeMap<>();
        for (Id principal : whom) {
            Optional<OwnBody> own = party(principal)
                    .flatMap(party -> OwnBody.forParty(rules.all(OwnBody.class), stage.body(), party, matter.kind()));
            own.filter(OwnBody::joint)
                    .ifPresent(joint -> together.computeIfAbsent(rules.bound(joint.body()), id -> new ArrayList<>())
                            .add(principal));
            own.filter(one -> !one.joint())
                    .ifPresent(one -> bodies.add(body(rules.bound(one.body()), List.of(principal))));
        }
        together.forEach((body, all) -> bodies.add(body(body, all)));
        return bodies;
    }

    private boolean isOfKind(Id principal, Stage stage) {
        return party(principal)
                .filter(party -> stage.of().contains(party.kind()))
                .isPresent();
    }

    private Optional<Party> party(Id principal) {
        return document.parties().stream()
                .filter(party -> party.id().equals(principal))
                .findFirst();
    }

    private boolean binds(Stage stage) {
        return rules.all(Act.class).anyMatch(act -> act.id().equals(stage.act()) && act.effect() == Effect.BINDING);
    }
}
