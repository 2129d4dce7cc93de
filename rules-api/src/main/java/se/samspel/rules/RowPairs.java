package se.samspel.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Coverage;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;

/** Every two rows of the tables of one kind of matter that meet, and what they answer, by their place in the list. */
final class RowPairs {

    private final List<Pair> pairs;
    private final RowAnswers before;
    private final RowAnswers after;
    private final Map<Fact<?>, Map<Object, BitSet>> allowing = new HashMap<>();
    private final Map<List<Party>, Map<Reading, BitSet>> reading = new IdentityHashMap<>();

    RowPairs(Id matter, RuleSet one, RuleSet other) {
        this.pairs = pairs(one.table(matter), other.table(matter));
        this.before = new RowAnswers(one, matter);
        this.after = new RowAnswers(other, matter);
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

        private boolean allows(Fact<?> fact, Object value) {
            return allows(first, fact, value) && allows(second, fact, value);
        }

        private static boolean allows(Optional<Row> row, Fact<?> fact, Object value) {
            return row.map(there -> there.box().get(fact))
                    .map(values -> values.contains(value))
                    .orElse(true);
        }
    }

    /** What either row answers. */
    record Answers(RowAnswer before, RowAnswer after) {

        boolean differ() {
            return !before.says(after);
        }

        Reading reading() {
            return new Reading(before.beside(after), after.beside(before));
        }
    }

    /** The same, as people read it. */
    record Reading(Text one, Text other) {}

    private static List<Pair> pairs(Optional<Routing> first, Optional<Routing> second) {
        if (first.isPresent() && second.isPresent()) {
            return Coverage.together(first.get(), second.get()).stream()
                    .map(shared -> new Pair(
                            Optional.of(first.get().rows().get(shared.first() - 1)),
                            Optional.of(second.get().rows().get(shared.second() - 1)),
                            shared.example()))
                    .toList();
        }
        List<Pair> alone = new ArrayList<>();
        first.ifPresent(table -> table.rows()
                .forEach(row -> alone.add(new Pair(Optional.of(row), Optional.empty(), RowFacts.first(row)))));
        second.ifPresent(table -> table.rows()
                .forEach(row -> alone.add(new Pair(Optional.empty(), Optional.of(row), RowFacts.first(row)))));
        return alone;
    }

    List<Pair> all() {
        return pairs;
    }

    Answers answers(Pair pair, List<Party> group) {
        return new Answers(before.of(pair.first, group), after.of(pair.second, group));
    }

    /** Those that answer in some situation with these facts. */
    BitSet allowing(Map<Fact<?>, ?> facts) {
        BitSet left = new BitSet();
        left.set(0, pairs.size());
        facts.forEach((fact, value) -> left.and(allowing(fact, value)));
        return left;
    }

    /** Those that answer in some situation with this value of the fact. */
    private BitSet allowing(Fact<?> fact, Object value) {
        return allowing.computeIfAbsent(fact, same -> new HashMap<>())
                .computeIfAbsent(
                        value,
                        same -> IntStream.range(0, pairs.size())
                                .filter(pair -> pairs.get(pair).allows(fact, value))
                                .collect(BitSet::new, BitSet::set, BitSet::or));
    }

    /** Whether one of these pairs would be read otherwise where these are the principals. */
    boolean isOtherwise(BitSet some, List<Party> group, Reading read) {
        BitSet rest = (BitSet) some.clone();
        rest.and(allowing(MatterFacts.PRINCIPALS, Groups.sort(group)));
        rest.andNot(readings(group).getOrDefault(read, new BitSet()));
        return !rest.isEmpty();
    }

    private Map<Reading, BitSet> readings(List<Party> group) {
        return reading.computeIfAbsent(group, same -> {
            Map<Reading, BitSet> readings = new HashMap<>();
            allowing(MatterFacts.PRINCIPALS, Groups.sort(group)).stream()
                    .forEach(pair -> readings.computeIfAbsent(
                                    answers(pairs.get(pair), group).reading(), read -> new BitSet())
                            .set(pair));
            return readings;
        });
    }
}
