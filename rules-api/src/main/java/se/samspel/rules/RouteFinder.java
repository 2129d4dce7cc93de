package se.samspel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Route.Alternative;
import se.samspel.rules.assessment.Route.Status;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;

/** Finds who decides in the matter of a case, or what must be known to say so. */
final class RouteFinder {

    private final RuleSet rules;
    private final CaseView view;
    private final Explanation explanation;
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    RouteFinder(RuleSet rules, CaseView view, Explanation explanation) {
        this.rules = rules;
        this.view = view;
        this.explanation = explanation;
    }

    List<OpenQuestion> questions() {
        return questions;
    }

    List<Finding> findings() {
        return findings;
    }

    Route route() {
        return view.beforeAll(() -> view.single(Scopes.MATTER).map(this::route).orElse(Route.NONE));
    }

    private Route route(Element<Matter> matter) {
        return rules.table(matter.value().kind())
                .map(table -> contained(matter, table))
                .orElseGet(() -> gap(matter));
    }

    /** The route by the table, or a finding if a fact of the table cannot be read. */
    private Route contained(Element<Matter> matter, Routing table) {
        try {
            return route(matter, rules.inForce(table));
        } catch (Throwable e) {
            Contained.of(e);
            questions.clear();
            findings.add(explanation.failed(table, matter));
            return unsettled(matter);
        }
    }

    private Route route(Element<Matter> matter, TableInForce table) {
        Subject subject = new Subject(view, Scopes.MATTER, matter);
        List<Fact<?>> facts = table.facts();
        @Nullable Object[] values = new Object[facts.size()];
        boolean areKnown = true;
        for (int i = 0; i < values.length; i++) {
            values[i] = facts.get(i).read(subject);
            areKnown &= values[i] != null;
        }
        if (!areKnown) {
            return undetermined(matter, subject, table, values);
        }
        RowInForce row = table.row(values);
        if (row == null) {
            return gap(matter);
        }
        return row.isForAll() && !matter.value().principals().isEmpty()
                ? row.route(StageFinder.principals(matter.value()))
                : settled(matter, subject, row.row());
    }

    private Route undetermined(Element<Matter> matter, Subject subject, TableInForce table, @Nullable Object[] values) {
        Map<Fact<?>, Object> known = table.known(values);
        List<Fact<?>> unknown =
                table.facts().stream().filter(fact -> !known.containsKey(fact)).toList();
        Map<Map<Fact<?>, ?>, Row> answers = new LinkedHashMap<>();
        for (Map<Fact<?>, ?> situation : Routing.situations(unknown, known)) {
            List<Row> rows = table.table().matching(situation);
            if (rows.isEmpty()) {
                return gap(matter);
            }
            answers.put(situation, rows.get(0).within(Map.of()));
        }
        List<Row> rows = answers.values().stream().distinct().toList();
        return rows.size() == 1
                ? settled(matter, subject, rows.get(0))
                : open(matter, subject, unknown, answers, table.table().source());
    }

    private Route settled(Element<Matter> matter, Subject subject, Row row) {
        StageFinder finder = finder(matter);
        List<RouteStage> stages = finder.stages(row);
        boolean isForSomebody = stages.stream().anyMatch(RouteStage::isBinding)
                || row.stages().stream().anyMatch(Stage::each);
        if (matter.value().principals().isEmpty() && isForSomebody) {
            questions.add(new Asking(rules).of(MatterFacts.PRINCIPALS, subject, row.source()));
            return unsettled(matter);
        }
        Set<Id> withoutOwnBody = finder.withoutOwnBody(row);
        Set<Id> withoutDecider =
                row.narrows().isEmpty() && withoutOwnBody.isEmpty() ? finder.withoutDecider(row) : Set.of();
        if (!withoutOwnBody.isEmpty() || !withoutDecider.isEmpty()) {
            RouteFindings about = new RouteFindings(rules, matter, view.document());
            findings.addAll(about.withoutOwnBody(withoutOwnBody, row.source()));
            findings.addAll(about.withoutDecider(withoutDecider, row.source()));
        }
        return new Route(
                stages.isEmpty() ? Status.NOT_STATED : Status.DETERMINED,
                Optional.of(matter.value().kind()),
                stages,
                List.of(),
                row.entry(),
                row.narrows(),
                Optional.of(row.source()));
    }

    private Route open(
            Element<Matter> matter,
            Subject subject,
            List<Fact<?>> unknown,
            Map<Map<Fact<?>, ?>, Row> answers,
            Source source) {
        List<Fact<?>> deciding =
                unknown.stream().filter(fact -> decides(fact, answers)).toList();
        deciding.forEach(fact -> questions.add(new Asking(rules).of(fact, subject, source)));
        StageFinder finder = finder(matter);
        boolean isForNobodyYet = matter.value().principals().isEmpty();
        Map<Map<Id, String>, Alternative> alternatives = new LinkedHashMap<>();
        answers.forEach((situation, row) -> {
            Map<Id, String> given = new TreeMap<>();
            deciding.forEach(fact -> given.put(fact.id(), String.valueOf(situation.get(fact))));
            Optional<String> sort =
                    Optional.ofNullable(situation.get(MatterFacts.PRINCIPALS)).map(String::valueOf);
            alternatives.put(
                    given,
                    alternative(
                            given, row, isForNobodyYet ? finder.stagesForNobodyYet(row, sort) : finder.stages(row)));
        });
        return Route.unsettled(Status.OPEN, Optional.of(matter.value().kind()), List.copyOf(alternatives.values()));
    }

    private static Alternative alternative(Map<Id, String> given, Row row, List<RouteStage> stages) {
        return new Alternative(given, stages.isEmpty() ? Status.NOT_STATED : Status.DETERMINED, stages, row.source());
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

    private StageFinder finder(Element<Matter> matter) {
        return new StageFinder(rules, view.document(), matter.value());
    }

    private Route gap(Element<Matter> matter) {
        boolean isKnown = rules.item(matter.value().kind())
                .filter(found -> found.item() instanceof Word)
                .isPresent();
        if (isKnown) {
            findings.add(new RouteFindings(rules, matter, view.document()).gap());
        }
        return unsettled(matter);
    }

    private static Route unsettled(Element<Matter> matter) {
        return Route.unsettled(Status.OPEN, Optional.of(matter.value().kind()), List.of());
    }
}
