package se.samspel.cli.portfolio;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.layer.Word;
import se.samspel.rules.text.Text;

/**
 * A way that matters take, whomever it is taken for: "SVOM bereder → Fredagsgruppen beslutar".
 *
 * @param matter the kind of matter
 * @param name what people call it
 * @param status whether it is settled who decides
 * @param steps who does what, each by act and bodies
 */
record RouteTaken(Id matter, Text name, Route.Status status, List<Step> steps) {

    private static final Text OPEN = Text.of("beror på svar som saknas", "depends on answers that are lacking");
    private static final Text NOT_STATED = Text.of("reglerna säger inte vem", "the rules do not say who");

    /**
     * What some bodies do.
     *
     * @param act the act
     * @param label what people call it
     * @param bodies the bodies with their names, sorted by id
     */
    record Step(Id act, Text label, List<Map.Entry<Id, Text>> bodies) {

        private static Step of(RouteStage stage) {
            return new Step(
                    stage.act(),
                    stage.label(),
                    stage.bodies().stream()
                            .map(body -> Map.entry(body.id(), body.name()))
                            .distinct()
                            .sorted(Map.Entry.comparingByKey())
                            .toList());
        }

        private Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("act", act.value());
            members.put(
                    "bodies", bodies.stream().map(body -> body.getKey().value()).toList());
            return members;
        }

        private Text words() {
            Text who = Joined.list(bodies.stream().map(Map.Entry::getValue).toList());
            return Text.same("{who} {act}").with("who", who).with("act", label);
        }
    }

    static final Comparator<RouteTaken> ORDER = Comparator.comparing(RouteTaken::matter)
            .thenComparing(RouteTaken::status)
            .thenComparing(taken -> taken.steps.toString());

    /**
     * The way that the matter takes; empty if nothing is to be decided, or the rules do not know such matters: whatever
     * words documents make up, no more is kept of them than there are rules.
     */
    static Optional<RouteTaken> of(Route route, RuleSet rules) {
        return route.matter()
                .flatMap(rules::item)
                .filter(found -> found.item() instanceof Word)
                .map(found -> new RouteTaken(
                        found.item().id(),
                        ((Word) found.item()).label(),
                        route.status(),
                        route.stages().stream().map(Step::of).toList()));
    }

    Text words() {
        return switch (status) {
            case OPEN -> OPEN;
            case NOT_STATED, NONE -> NOT_STATED;
            case DETERMINED ->
                Joined.capitalised(
                        Joined.by(Joined.ARROW, steps.stream().map(Step::words).toList()));
        };
    }

    /** As it stands in JSON. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("matter", matter.value());
        members.put("status", status.name());
        members.put("stages", steps.stream().map(Step::members).toList());
        return members;
    }
}
