package se.samspel.json.answer;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.Commencement;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;
import se.samspel.time.Deadline;

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
                .put("narrows", route.narrows())
                .put("source", route.source().map(findings::source));
    }

    Members trail(Trail trail, Route route) {
        return empty.another()
                .put("standing", trail.standing())
                .put("done", passed(trail.done(), route))
                .put("next", passed(trail.next(), route))
                .put("missing", passed(trail.missing(), route))
                .put("outOfOrder", trail.outOfOrder())
                .put("steps", trail.steps().stream().map(this::step).toList());
    }

    private Members step(Trail.Step step) {
        return empty.another()
                .put("mark", step.mark())
                .put("since", step.since())
                .put("due", step.due())
                .put("daysLate", step.daysLate())
                .put("waitingFor", step.waitingFor().stream().map(this::acting).toList());
    }

    Members effect(Optional<Commencement> effect) {
        return effect.map(known -> empty.another()
                        .put("rule", known.rule())
                        .put("planned", known.planned())
                        .put("from", known.from())
                        .put("status", known.status())
                        .put("waitingFor", known.waitingFor()))
                .orElseGet(() -> empty.another().put("status", Commencement.Status.NOT_STATED));
    }

    Members adoption(Adoption adoption) {
        return empty.another()
                .put("principal", adoption.principal())
                .put("body", adoption.body().map(this::body))
                .put("status", adoption.status())
                .put("date", adoption.date())
                .put("text", adoption.text())
                .put("textHash", adoption.textHash())
                .put(
                        "stands",
                        Optional.of(adoption.stands()).filter(any -> adoption.status() == Adoption.Status.ADOPTED));
    }

    private List<Members> stages(List<RouteStage> stages) {
        return stages.stream().map(this::stage).toList();
    }

    private Members stage(RouteStage stage) {
        return empty.another()
                .put("act", stage.act())
                .put("label", stage.label())
                .put("effect", stage.effect())
                .put("bodies", stage.bodies().stream().map(this::acting).toList())
                .put("agreement", stage.agreement())
                .put("branch", stage.branch())
                .put("rung", stage.rung())
                .put("within", stage.within().map(this::time))
                .put("source", findings.source(stage.source()));
    }

    private Members body(RouteStage.NamedBody body) {
        return empty.another().put("id", body.id()).put("name", body.name());
    }

    private Members acting(RouteStage.NamedBody body) {
        return body(body).put("principals", body.principals());
    }

    private Members time(Deadline time) {
        return empty.another().put("amount", time.amount()).put("unit", time.unit());
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
