package se.samspel.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Coverage;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Finds situations in which somebody else acts under another rule set, or in another way. */
final class RoutingDiff {

    private static final Text NO_TABLE = Text.of("det finns ingen beslutsgång", "there is no routing");
    private static final Text NOT_STATED =
            Text.of("källan säger inte vem som beslutar", "the source does not say who decides");

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;
    private final Examples examples;

    RoutingDiff(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.found = found;
        this.examples = new Examples(one, List.of(other));
    }

    void look() {
        Stream.concat(one.all(Routing.class), other.all(Routing.class))
                .map(Routing::matter)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::look);
    }

    private void look(Id matter) {
        Optional<Routing> first = RouteFinder.table(one, matter);
        Optional<Routing> second = RouteFinder.table(other, matter);
        if (first.isPresent() && second.isPresent()) {
            Coverage.together(first.get(), second.get())
                    .forEach(shared -> compare(
                            matter,
                            Optional.of(first.get().rows().get(shared.first() - 1)),
                            Optional.of(second.get().rows().get(shared.second() - 1)),
                            shared.example()));
        } else {
            first.ifPresent(table -> table.rows()
                    .forEach(row -> compare(matter, Optional.of(row), Optional.empty(), RowFacts.first(row))));
            second.ifPresent(table -> table.rows()
                    .forEach(row -> compare(matter, Optional.empty(), Optional.of(row), RowFacts.first(row))));
        }
    }

    /** The first group of principals for which the two rows say different things. */
    private void compare(Id matter, Optional<Row> first, Optional<Row> second, Map<Fact<?>, ?> shared) {
        Row[] rows = Stream.concat(first.stream(), second.stream()).toArray(Row[]::new);
        for (Map<Fact<?>, Object> facts : RowFacts.eachSort(shared, rows)) {
            if (compare(matter, first, second, facts, examples.principals(facts))) {
                return;
            }
        }
    }

    private boolean compare(
            Id matter, Optional<Row> first, Optional<Row> second, Map<Fact<?>, ?> facts, List<List<Party>> groups) {
        for (List<Party> group : groups) {
            Answer before = answer(one, matter, first, facts, group);
            Answer after = answer(other, matter, second, facts, group);
            if (!before.says(after)) {
                Contrast contrast = new Contrast(
                        examples.situation(matter, facts, group, List.of()), before.text, after.text, Turn.OTHERWISE);
                cause(matter, first, second, contrast);
                return true;
            }
        }
        return false;
    }

    private Answer answer(RuleSet rules, Id matter, Optional<Row> row, Map<Fact<?>, ?> facts, List<Party> group) {
        if (row.isEmpty()) {
            return new Answer(List.of(), NO_TABLE);
        }
        MatterDocument document = examples.document(matter, facts, group, List.of());
        List<RouteStage> stages =
                new StageFinder(rules, document, document.matter().orElseThrow()).stages(row.get());
        return new Answer(
                Stream.concat(Stream.of(row.get().entry()), stages.stream().map(RoutingDiff::said))
                        .toList(),
                stages.stream()
                        .map(RouteStage::text)
                        .reduce((now, next) -> new Text(now.sv() + ", " + next.sv(), now.en() + ", " + next.en()))
                        .orElse(NOT_STATED));
    }

    /**
     * What a row answers.
     *
     * @param parts all that makes a difference
     * @param text who does what
     */
    private record Answer(List<?> parts, Text text) {
        boolean says(Answer other) {
            return parts.equals(other.parts);
        }
    }

    /** A stage without what people call it and where it comes from. */
    private static List<?> said(RouteStage stage) {
        return List.of(
                stage.act(),
                stage.effect(),
                stage.bodies().stream()
                        .map(body -> List.of(body.id(), body.principals(), body.own()))
                        .toList(),
                stage.agreement(),
                stage.branch(),
                stage.rung(),
                stage.within());
    }

    private void cause(Id matter, Optional<Row> first, Optional<Row> second, Contrast contrast) {
        Id table = Id.of("route." + matter);
        Text item = Text.same(table.value());
        if (first.isEmpty() || second.isEmpty()) {
            Text rules = RequirementDiff.name(first.isEmpty() ? other : one);
            found.tell(
                    Cause.ROUTING, table, CauseWords.ONLY_IN.with("item", item).with("rules", rules), contrast);
        } else if (!first.get().stages().equals(second.get().stages())
                || first.get().entry() != second.get().entry()) {
            found.tell(Cause.ROUTING, table, CauseWords.SAYS.with("item", item), contrast);
        } else {
            Id function = first.get().stages().stream()
                    .map(Stage::body)
                    .filter(body -> !one.bound(body).equals(other.bound(body)))
                    .findFirst()
                    .orElseGet(() -> first.get().stages().stream()
                            .filter(Stage::each)
                            .map(Stage::body)
                            .findFirst()
                            .orElse(table));
            Text held = CauseWords.IS
                    .with("item", Text.same(function.value()))
                    .with("one", new Bodies(one).name(function))
                    .with("other", new Bodies(other).name(function))
                    .with("first", RequirementDiff.name(one))
                    .with("second", RequirementDiff.name(other));
            found.tell(Cause.BODY, function, held, contrast);
        }
    }
}
