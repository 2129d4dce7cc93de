package se.samspel.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Row;

/** Values of the facts that a row asks for. */
final class RowFacts {

    private RowFacts() {}

    /** The facts that the row asks for, each with the first of the values that it allows; none that may have any value. */
    static Map<Fact<?>, Object> first(Row row) {
        return meeting(row).orElse(Map.of());
    }

    /** The facts that any of the rows asks for, each with the first value that all of them allow; empty if they never meet. */
    static Optional<Map<Fact<?>, Object>> meeting(Row... rows) {
        List<Fact<?>> asked = Stream.of(rows)
                .flatMap(row -> row.box().keySet().stream().filter(fact -> isAsked(fact, row)))
                .distinct()
                .sorted(Comparator.comparing(Fact::id))
                .<Fact<?>>map(fact -> fact)
                .toList();
        Map<Fact<?>, Object> facts = new LinkedHashMap<>();
        for (Fact<?> fact : asked) {
            fact.domain().stream()
                    .filter(value -> Stream.of(rows).allMatch(row -> allows(row, fact, value)))
                    .findFirst()
                    .ifPresent(value -> facts.put(fact, value));
        }
        return facts.size() == asked.size() ? Optional.of(facts) : Optional.empty();
    }

    private static boolean allows(Row row, Fact<?> fact, Object value) {
        return Optional.ofNullable(row.box().get(fact))
                .filter(values -> !values.contains(value))
                .isEmpty();
    }

    /** Whether the row allows some values of the fact and not others. */
    static boolean isAsked(Fact<?> fact, Row row) {
        return row.box().containsKey(fact) && !row.box().get(fact).containsAll(fact.domain());
    }

    /** The facts with each sort of affected principals that all the rows allow, since who acts depends on them alone. */
    static List<Map<Fact<?>, Object>> eachSort(Map<Fact<?>, ?> facts, Row... rows) {
        return MatterFacts.PRINCIPALS.domain().stream()
                .filter(sort -> Stream.of(rows).allMatch(row -> allows(row, MatterFacts.PRINCIPALS, sort)))
                .map(sort -> {
                    Map<Fact<?>, Object> all = new LinkedHashMap<>(facts);
                    all.put(MatterFacts.PRINCIPALS, sort);
                    return all;
                })
                .toList();
    }
}
