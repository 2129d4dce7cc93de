package se.samspel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Route.Alternative;
import se.samspel.rules.assessment.Route.Status;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Finds who decides in the matter of a case, or what must be known to say so. */
final class RouteFinder {

    private static final Text GAP = Text.of(
            "{who}: regelverket säger varken vem som beslutar eller att det är oreglerat.",
            "{who}: the rule set says neither who decides nor that it is not stated.");
    private static final Text MEND_TABLE = Text.of(
            "Be den som förvaltar regelverket att komplettera beslutsgången för {matter}.",
            "Ask those who keep the rule set to complete the routing of {matter}.");

    private final RuleSet rules;
    private final CaseView view;
    private final Explanation explanation;
    private final Asking asking;
    private final Bodies bodies;
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    RouteFinder(RuleSet rules, CaseView view, Explanation explanation) {
        this.rules = rules;
        this.view = view;
        this.explanation = explanation;
        this.asking = new Asking(rules);
        this.bodies = new Bodies(rules);
    }

    List<OpenQuestion> questions() {
        return questions;
    }

    List<Finding> findings() {
        return findings;
    }

    Route route() {
        return view.single(Scopes.MATTER).map(this::route).orElse(Route.NONE);
    }

    private Route route(Element<Matter> matter) {
        Id kind = matter.value().kind();
        return table(kind).map(routing -> contained(matter, routing)).orElseGet(() -> gap(matter));
    }

    private Optional<Routing> table(Id kind) {
        return rules.all(Routing.class)
                .filter(routing -> routing.matter().equals(kind))
                .findFirst();
    }

    /** The route by the table, or a finding if a fact of the table cannot be read. */
    private Route contained(Element<Matter> matter, Routing table) {
        try {
            return route(matter, table);
        } catch (Throwable e) {
            Contained.of(e);
            questions.clear();
            findings.add(explanation.failed(table, matter));
            return unsettled(matter);
        }
    }

    private Route route(Element<Matter> matter, Routing table) {
        Subject subject = new Subject(view, Scopes.MATTER, matter);
        Map<Fact<?>, Object> known = new HashMap<>();
        List<Fact<?>> unknown = new ArrayList<>();
        for (Fact<?> fact : table.facts()) {
            fact.value(subject).ifPresentOrElse(value -> known.put(fact, value), () -> unknown.add(fact));
        }
        Map<Map<Fact<?>, ?>, Row> answers = new LinkedHashMap<>();
        for (Map<Fact<?>, ?> situation : Routing.situations(unknown, known)) {
            List<Row> rows = table.matching(situation);
            if (rows.isEmpty()) {
                return gap(matter);
            }
            answers.put(situation, anywhere(rows.get(0)));
        }
        List<Row> rows = answers.values().stream().distinct().toList();
        return rows.size() == 1 ? settled(matter.value().kind(), rows.get(0)) : open(matter, subject, unknown, answers);
    }

    /** What the row says, whatever situations it is for: rows that say the same are one answer. */
    private static Row anywhere(Row row) {
        return new Row(Map.of(), row.stages(), row.source());
    }

    private Route settled(Id kind, Row row) {
        return new Route(status(row), Optional.of(kind), stages(row), List.of(), Optional.of(row.source()));
    }

    private Route open(
            Element<Matter> matter, Subject subject, List<Fact<?>> unknown, Map<Map<Fact<?>, ?>, Row> answers) {
        List<Fact<?>> deciding =
                unknown.stream().filter(fact -> decides(fact, answers)).toList();
        deciding.forEach(fact -> questions.add(asking.of(fact, subject, source(matter))));
        Map<Map<Id, String>, Alternative> alternatives = new LinkedHashMap<>();
        answers.forEach((situation, row) -> {
            Map<Id, String> given = new TreeMap<>();
            deciding.forEach(fact -> given.put(fact.id(), String.valueOf(situation.get(fact))));
            alternatives.put(given, new Alternative(given, status(row), stages(row), row.source()));
        });
        return new Route(
                Status.OPEN,
                Optional.of(matter.value().kind()),
                List.of(),
                List.copyOf(alternatives.values()),
                Optional.empty());
    }

    /** Whether some two situations that differ in this fact alone have different answers. */
    private static boolean decides(Fact<?> fact, Map<Map<Fact<?>, ?>, Row> answers) {
        return answers.entrySet().stream()
                .anyMatch(one -> fact.domain().stream().anyMatch(value -> {
                    Map<Fact<?>, Object> other = new HashMap<>(one.getKey());
                    other.put(fact, value);
                    return !one.getValue().equals(answers.get(other));
                }));
    }

    private Source source(Element<Matter> matter) {
        return table(matter.value().kind()).map(Routing::source).orElse(WordCheck.LIBRARY);
    }

    private Route gap(Element<Matter> matter) {
        Id kind = matter.value().kind();
        if (rules.item(kind).filter(found -> found.item() instanceof Word).isPresent()) {
            findings.add(new Finding(
                    Id.of("ROUTE_GAP"),
                    Severity.ERROR,
                    matter.id(),
                    new Finding.Where(matter.pointer() + "/kind", Optional.empty()),
                    new Finding.Message(
                            GAP.with("who", matter.label()), MEND_TABLE.with("matter", Text.same(kind.value()))),
                    Finding.Grounds.NONE,
                    source(matter),
                    rules.id()));
        }
        return unsettled(matter);
    }

    private static Route unsettled(Element<Matter> matter) {
        return new Route(Status.OPEN, Optional.of(matter.value().kind()), List.of(), List.of(), Optional.empty());
    }

    private static Status status(Row row) {
        return row.isNotStated() ? Status.NOT_STATED : Status.DETERMINED;
    }

    private List<RouteStage> stages(Row row) {
        return row.stages().stream().map(stage -> stage(stage, row.source())).toList();
    }

    private RouteStage stage(Stage stage, Source source) {
        Optional<Act> act = rules.item(stage.act())
                .map(InForce::item)
                .filter(Act.class::isInstance)
                .map(Act.class::cast);
        return new RouteStage(
                stage.act(),
                act.map(Act::label).orElseGet(() -> Text.same(stage.act().value())),
                act.map(Act::effect).orElse(Effect.INFORMATION),
                List.of(body(stage.body())),
                source);
    }

    private NamedBody body(Id function) {
        Id bound = bodies.bound(function);
        return new NamedBody(bound, bodies.name(bound));
    }
}
