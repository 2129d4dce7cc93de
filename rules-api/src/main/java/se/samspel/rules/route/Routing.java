package se.samspel.rules.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * The routing table of a matter: rows that together cover every situation once.
 *
 * <pre>{@code
 * Routing.of("adopt-plan", D12)
 *     .row(PRINCIPALS.in("joint", "region-only"), decides("joint-officials-group"))
 *     .notStated(PRINCIPALS.is("municipalities-only"))
 * }</pre>
 *
 * @param id the id, {@code route.} and the matter
 * @param matter the kind of matter
 * @param rows the rows, in any order
 * @param source where the table comes from
 */
public record Routing(Id id, Id matter, List<Row> rows, Source source) implements Item {

    private static final String PREFIX = "route.";

    /** @throws IllegalArgumentException if the id is not that of the matter's table, so that a matter has one */
    public Routing {
        rows = List.copyOf(rows);
        if (!id.value().equals(PREFIX + matter)) {
            throw new IllegalArgumentException("the table of " + matter + " is called " + PREFIX + matter);
        }
    }

    /** An empty table for a kind of matter. */
    public static Routing of(String matter, Source source) {
        return new Routing(Id.of(PREFIX + matter), Id.of(matter), List.of(), source);
    }

    /**
     * The same table with one more row.
     *
     * @param when facts with finitely many values, joined by {@code and}, each {@code is} or {@code in}
     * @throws IllegalArgumentException if the condition is of another form, or there is no stage
     */
    public Routing row(Condition when, Source clause, Stage... stages) {
        if (stages.length == 0) {
            throw new IllegalArgumentException("a row has a stage; where the source is silent, say notStated");
        }
        return with(Row.of(box(when), List.of(stages), clause));
    }

    /** The same table with one more row, from the same source as the table. */
    public Routing row(Condition when, Stage... stages) {
        return row(when, source, stages);
    }

    /** The same table, whose last row says from when what is decided applies. */
    public Routing entering(EntryIntoForce when) {
        return last(row -> row.entering(when));
    }

    /** The same table, whose last row leaves some affected principal without a body that decides for it, and why. */
    public Routing narrowing(Text reason) {
        return last(row -> row.narrowing(reason));
    }

    private Routing last(UnaryOperator<Row> change) {
        if (rows.isEmpty()) {
            throw new IllegalStateException("there is no row yet");
        }
        List<Row> changed = new ArrayList<>(rows);
        changed.set(rows.size() - 1, change.apply(rows.get(rows.size() - 1)));
        return new Routing(id, matter, changed, source);
    }

    /** The same table with a row that says: here the table's source does not say who decides. */
    public Routing notStated(Condition when) {
        return notStated(when, source);
    }

    /** The same table with a row that says: here the source does not say who decides. */
    public Routing notStated(Condition when, Source clause) {
        return with(Row.of(box(when), List.of(), clause));
    }

    /** The facts that the table looks at, sorted by id. */
    public List<Fact<?>> facts() {
        return rows.stream()
                .flatMap(row -> row.box().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Fact::id))
                .<Fact<?>>map(fact -> fact)
                .toList();
    }

    /** Every situation that the table tells apart: each fact with each of its values. */
    public List<Map<Fact<?>, ?>> situations() {
        return situations(facts(), Map.of());
    }

    /** Every way to give values to the facts, keeping those already known. */
    public static List<Map<Fact<?>, ?>> situations(List<Fact<?>> facts, Map<Fact<?>, ?> known) {
        Stream<Map<Fact<?>, ?>> all = Stream.of(known);
        for (Fact<?> fact : facts) {
            if (!known.containsKey(fact)) {
                all = all.flatMap(situation -> fact.domain().stream().map(value -> and(situation, fact, value)));
            }
        }
        return all.toList();
    }

    /** The rows that cover the situation: exactly one, if the table is sound. */
    public List<Row> matching(Map<Fact<?>, ?> situation) {
        List<Row> matching = new ArrayList<>(1);
        for (Row row : rows) {
            if (row.covers(situation)) {
                matching.add(row);
            }
        }
        return matching;
    }

    /** The same table from another source; rows with a clause of their own keep it. */
    @Override
    public Routing citing(Source other) {
        List<Row> cited = rows.stream()
                .map(row -> row.source().equals(source) ? row.citing(other) : row)
                .toList();
        return new Routing(id, matter, cited, other);
    }

    private Routing with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new Routing(id, matter, more, source);
    }

    private static Map<Fact<?>, ?> and(Map<Fact<?>, ?> situation, Fact<?> fact, Object value) {
        Map<Fact<?>, Object> more = new HashMap<>(situation);
        more.put(fact, value);
        return more;
    }

    /** Whether the fact has finitely many values; of one that another layer declares, its assembly will see to that. */
    private static boolean isFinite(Fact<?> fact) {
        return fact.origin() == Fact.Origin.NAMED || !fact.domain().isEmpty();
    }

    private static Map<Fact<?>, Set<?>> box(Condition when) {
        List<Condition> sides = when instanceof Condition.And and ? and.parts() : List.of(when);
        Map<Fact<?>, Set<?>> box = new HashMap<>();
        for (Condition side : sides) {
            if (!(side instanceof Condition.OneOf one) || !isFinite(one.fact())) {
                throw new IllegalArgumentException("a row asks for values of facts that have finitely many: " + side);
            }
            if (box.put(one.fact(), one.values()) != null) {
                throw new IllegalArgumentException("a row asks for " + one.fact() + " once");
            }
        }
        return box;
    }
}
