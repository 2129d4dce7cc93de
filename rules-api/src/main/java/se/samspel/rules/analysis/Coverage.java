package se.samspel.rules.analysis;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/**
 * How the rows of a routing table share the situations: which no row covers, which several do, which rows are of no use.
 *
 * <p>It is exact, and does not go through the situations one by one: what every row left covers or leaves out is settled
 * at once. Each fact of the table is taken to have any of its values, whatever the others have.
 */
public final class Coverage {

    private final List<Row> rows;
    private final Boxes boxes;

    private Coverage(List<Row> rows) {
        this.rows = rows;
        this.boxes = Boxes.of(rows.stream().map(Row::box).toList());
    }

    /**
     * The coverage of a table.
     *
     * @param table a table whose facts have finitely many values, as an assembled rule set's have
     */
    public static Coverage of(Routing table) {
        return new Coverage(table.rows());
    }

    /**
     * Two rows that answer in the same situations.
     *
     * @param first the number of the first of the rows, from 1
     * @param second the number of the second
     * @param example a value of each fact of which the two rows do not allow every value
     * @param situations in how many situations
     */
    public record Overlap(int first, int second, Map<Fact<?>, ?> example, BigInteger situations) {}

    /**
     * Every two rows of two tables that answer in the same situations.
     *
     * @param one a table, which has the first of the rows
     * @param other another, which has the second
     */
    public static List<Overlap> together(Routing one, Routing other) {
        int rows = one.rows().size();
        Coverage both = new Coverage(
                Stream.concat(one.rows().stream(), other.rows().stream()).toList());
        return IntStream.range(0, rows)
                .boxed()
                .flatMap(first -> both.overlaps(first, rows))
                .map(overlap ->
                        new Overlap(overlap.first(), overlap.second() - rows, overlap.example(), overlap.situations()))
                .toList();
    }

    /** How many situations the table tells apart, such as 3 of principals times 2 of consequences. */
    public BigInteger situations() {
        return boxes.situations(boxes.allFacts());
    }

    /** How many situations no row covers; 0 if the table is whole. */
    public BigInteger uncovered() {
        return new Split(boxes, 1).count(all());
    }

    /** How many situations more than one row covers. */
    public BigInteger contested() {
        return situations().subtract(new Split(boxes, 2).count(all()));
    }

    /** How many whole boxes of situations it takes to see whether there is a gap, such as 6. */
    public long settled() {
        Split split = new Split(boxes, 1);
        split.count(all());
        return split.settled();
    }

    /** Values of as few facts as can be with which no row answers, whatever the other facts are; empty if there is no gap. */
    public Optional<Map<Fact<?>, ?>> gap() {
        Outside outside = new Outside(boxes);
        return outside.isAny(all()) ? outside.smallest(all()).map(this::values) : Optional.empty();
    }

    private Map<Fact<?>, ?> values(Map<Integer, Integer> cells) {
        Map<Fact<?>, Object> values = new LinkedHashMap<>();
        cells.forEach((fact, cell) -> values.put(
                boxes.facts().get(fact), boxes.cells().get(fact).get(cell).value()));
        return values;
    }

    /** Every two rows that answer in the same situations, in the order of the rows. */
    public List<Overlap> overlaps() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(first -> overlaps(first, first + 1))
                .toList();
    }

    /** Those of one row with each later one, from a row on. */
    private Stream<Overlap> overlaps(int first, int from) {
        BitSet later = all();
        later.clear(0, from);
        return boxes.meeting(first, boxes.allFacts(), later).stream().mapToObj(second -> overlap(first, second));
    }

    private Overlap overlap(int first, int second) {
        BigInteger situations = BigInteger.ONE;
        Map<Fact<?>, Object> example = new LinkedHashMap<>();
        for (int fact = 0; fact < boxes.facts().size(); fact++) {
            List<Boxes.Cell> shared = boxes.shared(fact, first, second);
            situations =
                    situations.multiply(shared.stream().map(Boxes.Cell::size).reduce(BigInteger.ZERO, BigInteger::add));
            if (shared.size() < boxes.cells().get(fact).size()) {
                example.put(boxes.facts().get(fact), shared.get(0).value());
            }
        }
        return new Overlap(first + 1, second + 1, example, situations);
    }

    /** The numbers, from 1, of the rows that never answer: the rows before them cover all that they cover. */
    public List<Integer> unreached() {
        return IntStream.range(0, rows.size())
                .filter(row -> !isReached(row))
                .mapToObj(row -> row + 1)
                .toList();
    }

    private boolean isReached(int row) {
        BitSet before = boxes.meeting(row, boxes.allFacts(), Boxes.first(row));
        return new Outside(boxes.within(row, before)).isAny(before);
    }

    /** Whether some two situations that differ in this fact alone are answered by rows that say different things. */
    public boolean decides(Fact<?> fact) {
        int asked = boxes.facts().indexOf(fact);
        if (asked < 0) {
            return false;
        }
        BitSet others = Boxes.without(boxes.allFacts(), asked);
        return IntStream.range(0, rows.size())
                .anyMatch(first -> boxes.meeting(first, others, Boxes.first(first)).stream()
                        .anyMatch(second -> !says(first).equals(says(second))));
    }

    private Row says(int row) {
        return rows.get(row).within(Map.of());
    }

    private BitSet all() {
        return Boxes.first(rows.size());
    }
}
