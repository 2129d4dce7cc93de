package se.samspel.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/** A routing table under one rule set, put in order once: which row answers in each situation. */
final class TableInForce {

    private static final int NONE = -1;

    private final Routing table;
    private final List<Fact<?>> facts;
    private final List<List<?>> domains;
    private final List<RowInForce> rows;
    private final int[] answers;

    TableInForce(RuleSet rules, Routing table) {
        this.table = table;
        this.facts = rules.facts(table);
        this.domains = facts.stream().<List<?>>map(fact -> fact.domain()).toList();
        this.rows = table.rows().stream()
                .map(row -> new RowInForce(rules, table.matter(), row))
                .toList();
        int situations = 1;
        for (List<?> domain : domains) {
            situations *= domain.size();
        }
        this.answers = new int[situations];
        Arrays.fill(answers, NONE);
        for (int row = 0; row < rows.size(); row++) {
            answer(row, 0, 0);
        }
    }

    /** Has the row answer in each of its situations from the fact on; where rows overlap, the first answers. */
    private void answer(int row, int fact, int situation) {
        if (fact == facts.size()) {
            if (answers[situation] == NONE) {
                answers[situation] = row;
            }
            return;
        }
        List<?> domain = domains.get(fact);
        Set<?> covered = table.rows().get(row).box().get(facts.get(fact));
        for (int value = 0; value < domain.size(); value++) {
            if (covered == null || covered.contains(domain.get(value))) {
                answer(row, fact + 1, situation * domain.size() + value);
            }
        }
    }

    Routing table() {
        return table;
    }

    /** The facts that the table looks at, sorted by id. */
    List<Fact<?>> facts() {
        return facts;
    }

    /** The row that answers where its facts, in their order, have these values; null if none does. */
    @Nullable
    RowInForce row(Object[] values) {
        int situation = 0;
        for (int fact = 0; fact < values.length; fact++) {
            int value = domains.get(fact).indexOf(values[fact]);
            if (value < 0) {
                return looked(values);
            }
            situation = situation * domains.get(fact).size() + value;
        }
        return answers[situation] == NONE ? null : rows.get(answers[situation]);
    }

    /**
     * The values that are known, by fact.
     *
     * @param values one for each of {@link #facts()}, in their order; null where it is not known
     */
    Map<Fact<?>, Object> known(@Nullable Object[] values) {
        Map<Fact<?>, Object> known = new HashMap<>();
        for (int fact = 0; fact < values.length; fact++) {
            if (values[fact] != null) {
                known.put(facts.get(fact), values[fact]);
            }
        }
        return known;
    }

    private @Nullable RowInForce looked(Object[] values) {
        List<Row> matching = table.matching(known(values));
        return matching.isEmpty() ? null : rows.get(table.rows().indexOf(matching.get(0)));
    }
}
