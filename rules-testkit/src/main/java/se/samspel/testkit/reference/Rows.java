package se.samspel.testkit.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/**
 * The rows of a routing table that a case may come to, whatever the facts are that nobody knows.
 *
 * @param table the table; empty if the case has no matter, or the rules have no table for it
 * @param possible the rows, each with the values of the unknown facts that lead to it
 */
public record Rows(Optional<Routing> table, Map<Map<Fact<?>, ?>, List<Row>> possible) {

    /** Copies the map. */
    public Rows {
        possible = Collections.unmodifiableMap(new LinkedHashMap<>(possible));
    }

    /** The rows for the matter of a case. */
    static Rows of(RuleSet rules, CaseView view) {
        Optional<Element<Matter>> matter = view.single(Scopes.MATTER);
        Optional<Routing> table = matter.flatMap(there -> rules.all(Routing.class)
                .filter(one -> one.matter().equals(there.value().kind()))
                .findFirst());
        return new Rows(
                table,
                table.map(one -> view.beforeAll(
                                () -> possible(one, new Subject(view, Scopes.MATTER, matter.orElseThrow()))))
                        .orElse(Map.of()));
    }

    private static Map<Map<Fact<?>, ?>, List<Row>> possible(Routing table, Subject subject) {
        Map<Fact<?>, Object> known = new HashMap<>();
        table.facts().forEach(fact -> fact.value(subject).ifPresent(value -> known.put(fact, value)));
        Map<Map<Fact<?>, ?>, List<Row>> possible = new LinkedHashMap<>();
        for (Map<Fact<?>, ?> situation : table.situations()) {
            if (situation.entrySet().containsAll(known.entrySet())) {
                Map<Fact<?>, Object> unknown = new HashMap<>(situation);
                unknown.keySet().removeAll(known.keySet());
                possible.put(unknown, table.matching(situation));
            }
        }
        return possible;
    }

    /** The one row that the case comes to; empty if it may come to several that say different things, or to none. */
    public Optional<Row> settled() {
        List<Row> said = possible.values().stream()
                .map(rows -> rows.isEmpty() ? Optional.<Row>empty() : Optional.of(rows.get(0)))
                .flatMap(Optional::stream)
                .toList();
        boolean same = said.stream().map(row -> row.within(Map.of())).distinct().count() == 1;
        return same && said.size() == possible.size() ? Optional.of(said.get(0)) : Optional.empty();
    }

    /** The unknown facts of which two values lead to rows that say different things, all else alike. */
    List<Id> deciding() {
        List<Id> deciding = new ArrayList<>();
        possible.forEach((one, rows) -> possible.forEach((other, others) -> {
            List<Fact<?>> apart = one.keySet().stream()
                    .filter(fact -> !Optional.ofNullable(one.get(fact)).equals(Optional.ofNullable(other.get(fact))))
                    .collect(Collectors.toList());
            if (apart.size() == 1 && !said(rows).equals(said(others))) {
                deciding.add(apart.get(0).id());
            }
        }));
        return List.copyOf(new TreeSet<>(deciding));
    }

    private static List<Row> said(List<Row> rows) {
        return rows.stream().map(row -> row.within(Map.of())).toList();
    }
}
