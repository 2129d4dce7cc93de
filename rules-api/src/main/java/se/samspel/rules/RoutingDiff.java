package se.samspel.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, List<List<Party>>> known = new HashMap<>();

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

        /** Whether each of the rows that there are is one of some. */
        boolean isOf(Set<Row> some) {
            return (first.isEmpty() || some.contains(first.get())) && (second.isEmpty() || some.contains(second.get()));
        }
    }

    void look() {
        Stream.concat(one.all(Routing.class), other.all(Routing.class))
                .map(Routing::matter)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(matter -> look(
                        Tables.of(matter, pairs(matter), new RowAnswers(one, matter), new RowAnswers(other, matter))));
    }

    /**
     * The tables of one kind of matter.
     *
     * @param pairs every two of their rows that meet
     * @param rows all of these rows
     * @param before what the rows of the first answer
     * @param after what those of the second answer
     */
    private record Tables(Id matter, List<Pair> pairs, Set<Row> rows, RowAnswers before, RowAnswers after) {

        static Tables of(Id matter, List<Pair> pairs, RowAnswers before, RowAnswers after) {
            Set<Row> rows = Collections.newSetFromMap(new IdentityHashMap<>());
            pairs.forEach(pair -> rows.addAll(List.of(pair.rows())));
            return new Tables(matter, pairs, rows, before, after);
        }

        /** The rows that answer in some situation with these facts. */
        Set<Row> rowsIn(Map<Fact<?>, ?> facts) {
            Set<Row> in = Collections.newSetFromMap(new IdentityHashMap<>());
            rows.stream().filter(row -> answers(row, facts)).forEach(in::add);
            return in;
        }

        private static boolean answers(Row row, Map<Fact<?>, ?> facts) {
            return facts.entrySet().stream()
                    .allMatch(fact -> Optional.ofNullable(row.box().get(fact.getKey()))
                            .map(values -> values.contains(fact.getValue()))
                            .orElse(true));
        }

        Answers answers(Pair pair, List<Party> group) {
            return new Answers(before.of(pair.first, group), after.of(pair.second, group));
        }
    }

    private void look(Tables tables) {
        tables.pairs.forEach(pair -> look(tables, pair));
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
    private void look(Tables tables, Pair pair) {
        for (Map<Fact<?>, Object> facts : RowFacts.eachSort(pair.shared, pair.rows())) {
            for (List<Party> group : groups(facts)) {
                Answers answers = tables.answers(pair, group);
                if (!answers.before.says(answers.after)) {
                    Contrast contrast = new Contrast(
                            examples.situation(
                                    tables.matter, needed(tables, facts, group, answers), facts, group, List.of()),
                            answers.before.beside(answers.after),
                            answers.after.beside(answers.before),
                            Turn.OTHERWISE);
                    causes.tell(tables.matter, pair, contrast);
                    return;
                }
            }
        }
    }

    /** The groups of principals that fit, the same ones each time. */
    private List<List<Party>> groups(Map<Fact<?>, ?> facts) {
        String sort = Optional.ofNullable(facts.get(MatterFacts.PRINCIPALS))
                .map(String::valueOf)
                .orElse("");
        return known.computeIfAbsent(sort, same -> groups.principals(facts));
    }

    /** What either row answers. */
    private record Answers(RowAnswer before, RowAnswer after) {
        boolean read(Answers others) {
            return before.beside(after).equals(others.before.beside(others.after))
                    && after.beside(before).equals(others.after.beside(others.before));
        }
    }

    /** The facts, without each that could have any value and the answers would read the same. */
    private Map<Fact<?>, ?> needed(Tables tables, Map<Fact<?>, ?> facts, List<Party> group, Answers answers) {
        Map<Fact<?>, Object> needed = new LinkedHashMap<>(facts);
        facts.forEach((fact, value) -> {
            needed.remove(fact);
            List<List<Party>> whom = needed.containsKey(MatterFacts.PRINCIPALS) ? List.of(group) : groups(Map.of());
            Set<Row> in = tables.rowsIn(needed);
            List<Pair> left =
                    tables.pairs.stream().filter(pair -> pair.isOf(in)).toList();
            boolean isNeeded = whom.stream().anyMatch(these -> {
                Set<Row> theirs = tables.rowsIn(Map.of(MatterFacts.PRINCIPALS, Groups.sort(these)));
                return left.stream()
                        .filter(pair -> pair.isOf(theirs))
                        .anyMatch(pair -> !tables.answers(pair, these).read(answers));
            });
            if (isNeeded) {
                needed.put(fact, value);
            }
        });
        return needed;
    }
}
