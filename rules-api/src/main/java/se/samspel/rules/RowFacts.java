package se.samspel.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Row;

/** Values of the facts that a row asks for. */
final class RowFacts {

    private RowFacts() {}

    /** The facts that the row asks for, each with the first of the values that it allows; none that may have any value. */
    static Map<Fact<?>, Object> first(Row row) {
        Map<Fact<?>, Object> facts = new LinkedHashMap<>();
        row.box().keySet().stream()
                .sorted(Comparator.comparing(Fact::id))
                .filter(fact -> isAsked(fact, row))
                .forEach(fact -> fact.domain().stream()
                        .filter(Objects.requireNonNull(row.box().get(fact))::contains)
                        .findFirst()
                        .ifPresent(value -> facts.put(fact, value)));
        return facts;
    }

    /** Whether the row allows some values of the fact and not others. */
    static boolean isAsked(Fact<?> fact, Row row) {
        return row.box().containsKey(fact) && !row.box().get(fact).containsAll(fact.domain());
    }

    /** The facts with each sort of affected principals that all the rows allow, since who acts depends on them alone. */
    static List<Map<Fact<?>, Object>> eachSort(Map<Fact<?>, ?> facts, Row... rows) {
        return MatterFacts.PRINCIPALS.domain().stream()
                .filter(sort -> Stream.of(rows).allMatch(row -> allows(row, sort)))
                .map(sort -> {
                    Map<Fact<?>, Object> all = new LinkedHashMap<>(facts);
                    all.put(MatterFacts.PRINCIPALS, sort);
                    return all;
                })
                .toList();
    }

    private static boolean allows(Row row, String sort) {
        return !row.box().containsKey(MatterFacts.PRINCIPALS)
                || row.box().get(MatterFacts.PRINCIPALS).contains(sort);
    }
}
