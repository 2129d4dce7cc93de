package se.samspel.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.followup.MeasureLine;
import se.samspel.joint.DataReach;
import se.samspel.joint.GoalLine;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.IssueLine;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.comparison.Point.Part;
import se.samspel.rules.text.Range;

/** What an assessment says, point by point. */
final class Points {

    private final Assessment assessment;
    private final Said said;
    private final List<Point> points = new ArrayList<>();

    Points(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.said = new Said(locale);
    }

    List<Point> all() {
        put(Part.OUTCOME, List.of(), said.of("outcome", assessment.outcome()));
        assessment.findings().forEach(this::finding);
        assessment.questions().forEach(this::question);
        points.addAll(new RoutePoints(assessment, said).all());
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
                said.of(
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
                said.of(
                        "kind", question.kind(),
                        "text", question.text(),
                        "mayAnswer", question.mayAnswer(),
                        "clause", question.source().clause()));
    }

    private static String place(Optional<Id> element, Finding.Where where) {
        return element.map(Id::value).orElse(where.path());
    }

    private void budget(BudgetLine line) {
        put(
                Part.BUDGET,
                List.of(line.budget().value(), line.who().value()),
                said.of(
                        "planned", line.planned(),
                        "min", line.limit().flatMap(Range::least),
                        "max", line.limit().flatMap(Range::most),
                        "status", line.status()));
    }

    private void progress(ProgressStep step) {
        put(Part.PROGRESS, List.of(step.step().value()), said.of("status", step.status(), "missing", step.missing()));
    }

    private void issue(IssueLine line) {
        put(
                Part.ISSUE,
                List.of(line.issue().value()),
                said.of(
                        "level", line.stay().level(),
                        "due", line.stay().due(),
                        "raiseTo", line.stay().raiseTo(),
                        "overdue", line.isOverdue()));
    }

    private void measure(MeasureLine line) {
        put(
                Part.MEASURE,
                List.of(line.measure().id().value()),
                said.of("trend", line.trend(), "reached", line.reached()));
    }

    private void goal(GoalLine line) {
        put(Part.GOAL, List.of(line.goal().id().value()), said.of("gaps", line.gaps()));
    }

    private void access(DataReach reach) {
        put(
                Part.ACCESS,
                List.of(),
                said.of("has", reach.has(), "lacks", reach.lacks(), "notStated", reach.notStated()));
    }

    private void put(Part part, List<String> about, Map<String, String> says) {
        points.add(Point.of(part, about, says));
    }
}
