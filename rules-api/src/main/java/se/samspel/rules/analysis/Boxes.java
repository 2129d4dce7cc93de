package se.samspel.rules.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.samspel.rules.condition.Fact;

/**
 * Boxes over finite facts: each allows some values of some facts. Values that no box tells apart are one cell.
 *
 * @param facts the facts that a box asks for, sorted by id
 * @param cells for each fact its cells, in the order of its domain
 * @param asking for each fact the boxes that ask for it
 */
record Boxes(List<Fact<?>> facts, List<List<Cell>> cells, List<BitSet> asking) {

    /**
     * Values of a fact that every box treats alike.
     *
     * @param value the first of them
     * @param size how many they are
     * @param boxes the boxes that allow them
     */
    record Cell(Object value, BigInteger size, BitSet boxes) {}

    /** The boxes, by their place in the list. */
    static Boxes of(List<Map<Fact<?>, Set<?>>> boxes) {
        List<Fact<?>> facts = boxes.stream()
                .flatMap(box -> box.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Fact::id))
                .<Fact<?>>map(fact -> fact)
                .toList();
        return new Boxes(
                facts,
                facts.stream().map(fact -> cells(fact, boxes)).toList(),
                facts.stream()
                        .map(fact -> which(boxes, box -> box.containsKey(fact)))
                        .toList());
    }

    private static List<Cell> cells(Fact<?> fact, List<Map<Fact<?>, Set<?>>> boxes) {
        Map<BitSet, List<Object>> alike = new LinkedHashMap<>();
        for (Object value : fact.domain()) {
            BitSet allowing =
                    which(boxes, box -> !box.containsKey(fact) || box.get(fact).contains(value));
            alike.computeIfAbsent(allowing, same -> new ArrayList<>()).add(value);
        }
        List<Cell> cells = new ArrayList<>();
        alike.forEach(
                (allowing, values) -> cells.add(new Cell(values.get(0), BigInteger.valueOf(values.size()), allowing)));
        return cells;
    }

    private static BitSet which(List<Map<Fact<?>, Set<?>>> boxes, Predicate<Map<Fact<?>, Set<?>>> fits) {
        return IntStream.range(0, boxes.size())
                .filter(i -> fits.test(boxes.get(i)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** What lies within one of the boxes, as the others given tell it apart there. */
    Boxes within(int box, BitSet others) {
        List<List<Cell>> inside =
                cells.stream().map(all -> within(box, others, all)).toList();
        return new Boxes(
                facts, inside, inside.stream().map(all -> asking(all, others)).toList());
    }

    private static List<Cell> within(int box, BitSet others, List<Cell> all) {
        Map<BitSet, Cell> alike = new LinkedHashMap<>();
        for (Cell cell : all) {
            if (cell.boxes.get(box)) {
                BitSet allowing = both(cell.boxes, others);
                alike.merge(
                        allowing,
                        new Cell(cell.value, cell.size, allowing),
                        (first, more) -> new Cell(first.value, first.size.add(more.size), allowing));
            }
        }
        return List.copyOf(alike.values());
    }

    /** The boxes that do not allow each of the cells. */
    private static BitSet asking(List<Cell> all, BitSet boxes) {
        BitSet allowing = (BitSet) boxes.clone();
        all.forEach(cell -> allowing.and(cell.boxes));
        BitSet asking = (BitSet) boxes.clone();
        asking.andNot(allowing);
        return asking;
    }

    /** Those among some boxes that share a value of each of the facts with one box. */
    BitSet meeting(int box, BitSet some, BitSet among) {
        BitSet meeting = (BitSet) among.clone();
        some.stream().forEach(fact -> {
            BitSet sharing = new BitSet();
            cells.get(fact).stream()
                    .map(Cell::boxes)
                    .filter(allowing -> allowing.get(box))
                    .forEach(sharing::or);
            meeting.and(sharing);
        });
        return meeting;
    }

    /** The cells of a fact that both boxes allow. */
    List<Cell> shared(int fact, int one, int other) {
        List<Cell> shared = new ArrayList<>();
        for (Cell cell : cells.get(fact)) {
            if (cell.boxes.get(one) && cell.boxes.get(other)) {
                shared.add(cell);
            }
        }
        return shared;
    }

    /** The numbers from 0 to, but not with, the one given. */
    static BitSet first(int number) {
        BitSet all = new BitSet();
        all.set(0, number);
        return all;
    }

    /** All facts, by number. */
    BitSet allFacts() {
        return first(facts.size());
    }

    /** How many situations some of the facts tell apart. */
    BigInteger situations(BitSet some) {
        return some.stream()
                .mapToObj(fact -> cells.get(fact).stream().map(Cell::size).reduce(BigInteger.ZERO, BigInteger::add))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** The facts, of those left open, that some of the boxes left ask for. */
    BitSet asked(BitSet left, BitSet open) {
        BitSet asked = new BitSet();
        for (int fact = open.nextSetBit(0); fact >= 0; fact = open.nextSetBit(fact + 1)) {
            asked.set(fact, asking.get(fact).intersects(left));
        }
        return asked;
    }

    /** How many of the boxes left ask for none of the facts left open, and so cover all that is left. */
    int decided(BitSet left, BitSet open) {
        BitSet rest = (BitSet) left.clone();
        for (int fact = open.nextSetBit(0); fact >= 0; fact = open.nextSetBit(fact + 1)) {
            rest.andNot(asking.get(fact));
        }
        return rest.cardinality();
    }

    /** The open fact that most of the boxes left ask for. */
    int mostAsked(BitSet left, BitSet open) {
        int most = -1;
        int asked = -1;
        for (int fact = open.nextSetBit(0); fact >= 0; fact = open.nextSetBit(fact + 1)) {
            int boxes = both(left, asking.get(fact)).cardinality();
            if (boxes > asked) {
                most = fact;
                asked = boxes;
            }
        }
        return most;
    }

    static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    static BitSet without(BitSet all, int one) {
        BitSet rest = (BitSet) all.clone();
        rest.clear(one);
        return rest;
    }
}
