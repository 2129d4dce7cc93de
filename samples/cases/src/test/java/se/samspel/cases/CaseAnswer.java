package se.samspel.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.json.Places;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.layer.Source;

/** What the rules say of a case, put in the words of the tables that are worked out by hand. */
final class CaseAnswer {

    private static final String NONE = "-";
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\".*");

    private final Assessment assessment;
    private final byte[] document;
    private final Places places;

    CaseAnswer(Assessment assessment, byte[] document) {
        this.assessment = assessment;
        this.document = document;
        this.places = Places.of(document);
    }

    CaseTable table() {
        return new CaseTable(
                lines(),
                Map.of(
                        CaseTable.FINDINGS,
                        assessment.findings().stream().map(this::row).toList(),
                        CaseTable.QUESTIONS,
                        assessment.questions().stream().map(CaseAnswer::row).toList()));
    }

    private Map<String, String> lines() {
        Route route = assessment.route();
        Map<String, String> lines = new TreeMap<>();
        lines.put("Outcome", assessment.outcome().name());
        lines.put("Rules", assessment.rules().id() + " on " + assessment.rules().asOf());
        lines.put("Route", route(route.status(), route.stages()));
        route.source().ifPresent(source -> lines.put("Clause of the route", clause(source)));
        route.alternatives()
                .forEach(one -> lines.put("If " + answers(one.answers()), ifSo(one.status(), one.stages())));
        lines.put("Done", stages(assessment.trail().done()));
        lines.put("Next", stages(assessment.trail().next().stream().toList()));
        lines.put(
                "Out of order",
                listed(assessment.trail().outOfOrder().stream().map(Id::value).toList()));
        lines.put("Step going on", step());
        return lines;
    }

    private List<String> row(Finding finding) {
        return List.of(
                finding.code().value(),
                finding.severity().name(),
                finding.element().map(Id::value).orElse(NONE),
                value(finding),
                clause(finding.source()));
    }

    private static List<String> row(OpenQuestion question) {
        return List.of(
                question.code().value(),
                question.kind().name(),
                question.element().map(Id::value).orElse(NONE),
                listed(question.answers().stream()
                        .map(OpenQuestion.Option::value)
                        .toList()),
                clause(question.source()));
    }

    private String value(Finding finding) {
        String limit = finding.grounds()
                .limit()
                .map(shown -> " (" + shown.range().text(shown.unit()).in(Locale.ENGLISH) + ")")
                .orElse("");
        return finding.grounds().facts().stream()
                        .findFirst()
                        .map(fact -> fact.text().in(Locale.ENGLISH))
                        .orElseGet(() -> textAt(finding.where().path()))
                + limit;
    }

    /** The text that stands where the finding points. */
    private String textAt(String pointer) {
        Places.Spot spot = places.find(pointer).orElseThrow();
        String line =
                new String(document, StandardCharsets.UTF_8).lines().toList().get(spot.line() - 1);
        Matcher text = TEXT.matcher(line.substring(spot.column() - 1));
        return text.matches() ? text.group(1) : NONE;
    }

    private String step() {
        return assessment.progress().stream()
                .filter(step -> step.status() == ProgressStep.Status.BEGUN)
                .map(step -> step.step().value())
                .findFirst()
                .orElse(NONE);
    }

    private String stages(List<Integer> indices) {
        return listed(indices.stream()
                .map(assessment.route().stages()::get)
                .map(CaseAnswer::stage)
                .toList());
    }

    private static String route(Route.Status status, List<RouteStage> stages) {
        return stages.isEmpty() ? status.name() : status + ": " + ifSo(status, stages);
    }

    private static String ifSo(Route.Status status, List<RouteStage> stages) {
        return stages.isEmpty()
                ? status.name()
                : listed(stages.stream().map(CaseAnswer::stage).toList());
    }

    private static String stage(RouteStage stage) {
        return stage.act() + " "
                + stage.bodies().stream().map(body -> body.id().value()).collect(Collectors.joining(" and "));
    }

    private static String answers(Map<Id, String> answers) {
        return listed(new TreeMap<>(answers)
                .entrySet().stream()
                        .map(answer -> answer.getKey() + "=" + answer.getValue())
                        .toList());
    }

    private static String clause(Source source) {
        return source.clause() + (source.kind() == Source.Kind.INTERPRETATION ? " (reading)" : "");
    }

    private static String listed(List<String> words) {
        return Optional.of(String.join(", ", words))
                .filter(all -> !all.isEmpty())
                .orElse(NONE);
    }
}
