package se.samspel.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Coverage;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/** Finds situations in which somebody else acts under another rule set, or in another way. */
final class RoutingDiff {

    private final RuleSet one;
    private final RuleSet other;
    private final RouteCause causes;
    private final Examples examples;
    private final Groups groups;

    RoutingDiff(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.causes = new RouteCause(one, other, found);
        this.examples = new Examples(one);
        this.groups = new Groups(one, other);
    }

    /**
     * Two rows that answer in the same situations.
     *
     * @param first the row of the first table; empty if there is no such table
     * @param second that of the second
     * @param shared a value of each fact of which they do not allow every one
     */
    record Pair(Optional<Row> first, Optional<Row> second, Map<Fact<?>, ?> shared) {

        Row[] rows() {
            return Stream.concat(first.stream(), second.stream()).toArray(Row[]::new);
        }

        /** Whether the two answer in some situation with these facts. */
        boolean isIn(Map<Fact<?>, ?> facts) {
            return Stream.of(rows())
                    .flatMap(row -> row.box().entrySet().stream())
                    .allMatch(side ->
                            !facts.containsKey(side.getKey()) || side.getValue().contains(facts.get(side.getKey())));
        }
    }

    void look() {
        Stream.concat(one.all(Routing.class), other.all(Routing.class))
                .map(Routing::matter)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(matter -> {
                    List<Pair> pairs = pairs(matter);
                    pairs.forEach(pair -> look(matter, pair, pairs));
                });
    }

    private List<Pair> pairs(Id matter) {
        Optional<Routing> first = RouteFinder.table(one, matter);
        Optional<Routing> second = RouteFinder.table(other, matter);
        if (first.isPresent() && second.isPresent()) {
            return Coverage.together(first.get(), second.get()).stream()
                    .map(shared -> new Pair(
                            Optional.of(first.get().rows().get(shared.first() - 1)),
                            Optional.of(second.get().rows().get(shared.second() - 1)),
                            shared.example()))
                    .toList();
        }
        return Stream.concat(
                        first.stream()
                                .flatMap(table -> table.rows().stream())
                                .map(row -> new Pair(Optional.of(row), Optional.empty(), RowFacts.first(row))),
                        second.stream()
                                .flatMap(table -> table.rows().stream())
                                .map(row -> new Pair(Optional.empty(), Optional.of(row), RowFacts.first(row))))
                .toList();
    }

    /** The first group of principals for which the two rows say different things. */
    private void look(Id matter, Pair pair, List<Pair> all) {
        for (Map<Fact<?>, Object> facts : RowFacts.eachSort(pair.shared, pair.rows())) {
            for (List<Party> group : groups.principals(facts)) {
                Answers answers = answers(matter, pair, facts, group);
                if (!answers.before.says(answers.after)) {
                    Map<Fact<?>, ?> needed = needed(matter, facts, group, answers, all);
                    Contrast contrast = new Contrast(
                            examples.situation(matter, needed, facts, group, List.of()),
                            answers.before.beside(answers.after),
                            answers.after.beside(answers.before),
                            Turn.OTHERWISE);
                    causes.tell(matter, pair, contrast);
                    return;
                }
            }
        }
    }

    /** What either row answers. */
    private record Answers(RowAnswer before, RowAnswer after) {
        boolean read(Answers others) {
            return before.beside(after).equals(others.before.beside(others.after))
                    && after.beside(before).equals(others.after.beside(others.before));
        }
    }

    private Answers answers(Id matter, Pair pair, Map<Fact<?>, ?> facts, List<Party> group) {
        return new Answers(
                RowAnswer.of(one, matter, pair.first, facts, group),
                RowAnswer.of(other, matter, pair.second, facts, group));
    }

    /** The facts, without each that could have any value and the answers would read the same. */
    private Map<Fact<?>, ?> needed(
            Id matter, Map<Fact<?>, ?> facts, List<Party> group, Answers answers, List<Pair> all) {
        Map<Fact<?>, Object> needed = new LinkedHashMap<>(facts);
        facts.forEach((fact, value) -> {
            needed.remove(fact);
            List<List<Party>> whom =
                    needed.containsKey(MatterFacts.PRINCIPALS) ? List.of(group) : groups.principals(Map.of());
            boolean isNeeded = whom.stream()
                    .anyMatch(these -> all.stream()
                            .filter(pair ->
                                    pair.isIn(needed) && pair.isIn(Map.of(MatterFacts.PRINCIPALS, Groups.sort(these))))
                            .anyMatch(
                                    pair -> !answers(matter, pair, facts, these).read(answers)));
            if (isNeeded) {
                needed.put(fact, value);
            }
        });
        return needed;
    }
}
