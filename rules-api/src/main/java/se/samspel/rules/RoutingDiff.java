package se.samspel.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Coverage;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Finds situations in which somebody else acts under another rule set, or in another way. */
final class RoutingDiff {

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;
    private final Examples examples;
    private final Map<Object, List<List<Party>>> groups = new HashMap<>();

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
        RowAnswers before = new RowAnswers(one, matter, examples);
        RowAnswers after = new RowAnswers(other, matter, examples);
        if (first.isPresent() && second.isPresent()) {
            Coverage.together(first.get(), second.get())
                    .forEach(shared -> compare(
                            before,
                            after,
                            Optional.of(first.get().rows().get(shared.first() - 1)),
                            Optional.of(second.get().rows().get(shared.second() - 1)),
                            shared.example()));
        } else {
            first.ifPresent(table -> table.rows()
                    .forEach(row -> compare(before, after, Optional.of(row), Optional.empty(), RowFacts.first(row))));
            second.ifPresent(table -> table.rows()
                    .forEach(row -> compare(before, after, Optional.empty(), Optional.of(row), RowFacts.first(row))));
        }
    }

    /** The first group of principals for which the two rows say different things. */
    private void compare(
            RowAnswers before, RowAnswers after, Optional<Row> first, Optional<Row> second, Map<Fact<?>, ?> shared) {
        Row[] rows = Stream.concat(first.stream(), second.stream()).toArray(Row[]::new);
        for (Map<Fact<?>, Object> facts : RowFacts.eachSort(shared, rows)) {
            for (List<Party> group : groups(facts)) {
                RowAnswers.Answer then = before.of(first, group);
                RowAnswers.Answer now = after.of(second, group);
                if (!then.says(now)) {
                    Situation situation = examples.situation(before.matter(), facts, group, List.of());
                    cause(
                            before.matter(),
                            first,
                            second,
                            new Contrast(situation, then.text(), now.text(), Turn.OTHERWISE));
                    return;
                }
            }
        }
    }

    /** The groups of principals that fit, the same ones each time. */
    private List<List<Party>> groups(Map<Fact<?>, Object> facts) {
        Object sort = facts.getOrDefault(MatterFacts.PRINCIPALS, "");
        return groups.computeIfAbsent(sort, same -> examples.principals(facts));
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
