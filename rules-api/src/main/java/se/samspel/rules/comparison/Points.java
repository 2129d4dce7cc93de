package se.samspel.rules.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.followup.MeasureLine;
import se.samspel.joint.DataReach;
import se.samspel.joint.GoalLine;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.Commencement;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.IssueLine;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.comparison.Point.Part;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** What an assessment says, point by point. */
final class Points {

    private final Assessment assessment;
    private final Locale locale;
    private final String matter;
    private final List<Point> points = new ArrayList<>();

    Points(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
        this.matter = assessment.route().matter().map(Id::value).orElse("");
    }

    List<Point> all() {
        put(Part.OUTCOME, List.of(), says("outcome", assessment.outcome()));
        assessment.findings().forEach(this::finding);
        assessment.questions().forEach(this::question);
        route(assessment.route());
        course();
        assessment.budgets().forEach(this::budget);
        assessment.progress().forEach(this::progress);
        assessment.issues().forEach(this::issue);
        assessment.measures().forEach(this::measure);
        assessment.matrix().forEach(this::goal);
        assessment.access().ifPresent(this::access);
        return Point.numbered(points);
    }

    private void finding(Finding finding) {
        put(
                Part.FINDING,
                List.of(finding.code().value(), place(finding.element(), finding.where())),
                says(
                        "severity", finding.severity(),
                        "message", finding.message().text(),
                        "remedy", finding.message().remedy(),
                        "limit",
                                finding.grounds()
                                        .limit()
                                        .map(limit -> limit.range().text(limit.unit())),
                        "clause", finding.source().clause()));
    }

    private void question(OpenQuestion question) {
        put(
                Part.QUESTION,
                List.of(question.code().value(), place(question.element(), question.where())),
                says(
                        "kind", question.kind(),
                        "text", question.text(),
                        "mayAnswer", question.mayAnswer(),
                        "clause", question.source().clause()));
    }

    private static String place(Optional<Id> element, Finding.Where where) {
        return element.map(Id::value).orElse(where.path());
    }

    private void route(Route route) {
        put(
                Part.ROUTE,
                List.of(matter),
                says(
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
                says(
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
                says(
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
                says(
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
                        says(
                                "status",
                                adoption.status(),
                                "body",
                                adoption.body().map(body -> body.id()))));
        put(
                Part.EFFECT,
                List.of(matter),
                assessment
                        .effect()
                        .map(effect -> says(
                                "status", effect.status(), "from", effect.from(), "waitingFor", effect.waitingFor()))
                        .orElseGet(() -> says("status", Commencement.Status.NOT_STATED)));
    }

    private void budget(BudgetLine line) {
        put(
                Part.BUDGET,
                List.of(line.budget().value(), line.who().value()),
                says(
                        "planned", line.planned(),
                        "min", line.limit().flatMap(Range::least),
                        "max", line.limit().flatMap(Range::most),
                        "status", line.status()));
    }

    private void progress(ProgressStep step) {
        put(Part.PROGRESS, List.of(step.step().value()), says("status", step.status(), "missing", step.missing()));
    }

    private void issue(IssueLine line) {
        put(
                Part.ISSUE,
                List.of(line.issue().value()),
                says(
                        "level", line.stay().level(),
                        "due", line.stay().due(),
                        "raiseTo", line.stay().raiseTo(),
                        "overdue", line.isOverdue()));
    }

    private void measure(MeasureLine line) {
        put(Part.MEASURE, List.of(line.measure().id().value()), says("trend", line.trend(), "reached", line.reached()));
    }

    private void goal(GoalLine line) {
        put(Part.GOAL, List.of(line.goal().id().value()), says("gaps", line.gaps()));
    }

    private void access(DataReach reach) {
        put(Part.ACCESS, List.of(), says("has", reach.has(), "lacks", reach.lacks(), "notStated", reach.notStated()));
    }

    private void put(Part part, List<String> about, Map<String, String> says) {
        points.add(Point.of(part, about, says));
    }

    /** Names and values in turn. */
    private Map<String, String> says(Object... namesAndValues) {
        Map<String, String> says = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            says.put((String) namesAndValues[i], plain(namesAndValues[i + 1]));
        }
        return says;
    }

    private String plain(Object value) {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(this::plain).orElse("");
        } else if (value instanceof Collection<?> all) {
            return all.stream().map(this::plain).collect(Collectors.joining(", "));
        } else if (value instanceof Text text) {
            return text.in(locale);
        } else if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
