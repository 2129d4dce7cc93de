package se.samspel.json.answer;

import java.util.List;
import java.util.TreeMap;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;

/** The route, the trail along it, and who has adopted, as JSON objects. */
final class RouteForm {

    private final Members empty;
    private final FindingForm findings;

    RouteForm(Members empty, FindingForm findings) {
        this.empty = empty;
        this.findings = findings;
    }

    Members route(Route route) {
        return empty.another()
                .put("status", route.status())
                .put("matter", route.matter())
                .put("stages", stages(route.stages()))
                .put(
                        "alternatives",
                        route.alternatives().stream().map(this::alternative).toList())
                .put("source", route.source().map(findings::source));
    }

    Members trail(Trail trail, Route route) {
        return empty.another()
                .put("done", passed(trail.done(), route))
                .put("next", trail.next().map(index -> passed(index, route)))
                .put("missing", passed(trail.missing(), route))
                .put("outOfOrder", trail.outOfOrder());
    }

    Members adoption(Adoption adoption) {
        return empty.another()
                .put("principal", adoption.principal())
                .put("body", adoption.body().map(this::body))
                .put("status", adoption.status())
                .put("date", adoption.date())
                .put("text", adoption.text())
                .put("textHash", adoption.textHash());
    }

    private List<Members> stages(List<RouteStage> stages) {
        return stages.stream().map(this::stage).toList();
    }

    private Members stage(RouteStage stage) {
        return empty.another()
                .put("act", stage.act())
                .put("label", stage.label())
                .put("effect", stage.effect())
                .put("bodies", stage.bodies().stream().map(this::body).toList())
                .put("source", findings.source(stage.source()));
    }

    private Members body(RouteStage.NamedBody body) {
        return empty.another().put("id", body.id()).put("name", body.name());
    }

    private Members alternative(Route.Alternative alternative) {
        Members answers = empty.another();
        new TreeMap<>(alternative.answers()).forEach((question, answer) -> answers.put(question.value(), answer));
        return empty.another()
                .put("answers", answers)
                .put("status", alternative.status())
                .put("stages", stages(alternative.stages()))
                .put("source", findings.source(alternative.source()));
    }

    private List<Members> passed(List<Integer> indices, Route route) {
        return indices.stream().map(index -> passed(index, route)).toList();
    }

    private Members passed(int index, Route route) {
        RouteStage stage = route.stages().get(index);
        return empty.another()
                .put("stage", index)
                .put("act", stage.act())
                .put("bodies", stage.bodies().stream().map(this::body).toList());
    }
}
