package se.samspel.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Commencement;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.comparison.Point.Part;

/** What an assessment says of who decides, and how far that has come, point by point. */
final class RoutePoints {

    private final Assessment assessment;
    private final Said said;
    private final String matter;
    private final List<Point> points = new ArrayList<>();

    RoutePoints(Assessment assessment, Said said) {
        this.assessment = assessment;
        this.said = said;
        this.matter = assessment.route().matter().map(Id::value).orElse("");
    }

    List<Point> all() {
        route(assessment.route());
        course();
        return points;
    }

    private void route(Route route) {
        put(
                Part.ROUTE,
                List.of(matter),
                said.of(
                        "status", route.status(),
                        "narrows", route.narrows(),
                        "clause", route.source().map(source -> source.clause())));
        for (int i = 0; i < route.stages().size(); i++) {
            stage(Integer.toString(i + 1), route.stages().get(i));
        }
        route.alternatives().forEach(this::alternative);
    }

    private void stage(String which, RouteStage stage) {
        put(
                Part.STAGE,
                List.of(matter, which),
                said.of(
                        "act", stage.act(),
                        "effect", stage.effect(),
                        "bodies", bodies(stage),
                        "agreement", stage.agreement(),
                        "branch", stage.branch(),
                        "rung", stage.rung(),
                        "amount", stage.within().map(time -> time.amount()),
                        "unit", stage.within().map(time -> time.unit()),
                        "clause", stage.source().clause()));
    }

    private static List<Id> bodies(RouteStage stage) {
        return stage.bodies().stream().map(RouteStage.NamedBody::id).toList();
    }

    private void alternative(Route.Alternative alternative) {
        String answers = new TreeMap<>(alternative.answers())
                .entrySet().stream()
                        .map(answer -> answer.getKey() + " = " + answer.getValue())
                        .collect(Collectors.joining(", "));
        put(
                Part.ALTERNATIVE,
                List.of(matter, answers),
                said.of(
                        "status", alternative.status(),
                        "acts",
                                alternative.stages().stream()
                                        .map(RouteStage::act)
                                        .toList(),
                        "bodies",
                                alternative.stages().stream()
                                        .flatMap(stage -> bodies(stage).stream())
                                        .toList()));
    }

    private void course() {
        put(
                Part.TRAIL,
                List.of(matter),
                said.of(
                        "standing", assessment.trail().standing(),
                        "done", assessment.trail().done(),
                        "next", assessment.trail().next(),
                        "missing", assessment.trail().missing(),
                        "outOfOrder", assessment.trail().outOfOrder()));
        assessment
                .adoption()
                .forEach(adoption -> put(
                        Part.ADOPTION,
                        List.of(matter, adoption.principal().value()),
                        said.of(
                                "status",
                                adoption.status(),
                                "body",
                                adoption.body().map(body -> body.id()))));
        put(
                Part.EFFECT,
                List.of(matter),
                assessment
                        .effect()
                        .map(effect -> said.of(
                                "status", effect.status(), "from", effect.from(), "waitingFor", effect.waitingFor()))
                        .orElseGet(() -> said.of("status", Commencement.Status.NOT_STATED)));
    }

    private void put(Part part, List<String> about, Map<String, String> says) {
        points.add(Point.of(part, about, says));
    }
}
