package se.samspel.rules.analysis;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what lies in none of some boxes, and the smallest such situation: values of as few facts as can be. */
final class Outside {

    private final Boxes boxes;

    Outside(Boxes boxes) {
        this.boxes = boxes;
    }

    /** Whether any situation lies in none of the boxes. What has been found to lie in them is not looked at again. */
    boolean isAny(BitSet some) {
        return boxes.situations(boxes.allFacts()).signum() > 0 && isAny(some, boxes.allFacts(), new HashSet<>());
    }

    private boolean isAny(BitSet left, BitSet open, Set<List<BitSet>> covered) {
        BitSet asked = boxes.asked(left, open);
        List<BitSet> question = List.of(left, asked);
        if (left.isEmpty()) {
            return true;
        } else if (boxes.decided(left, asked) > 0 || covered.contains(question)) {
            return false;
        }
        int fact = boxes.mostAsked(left, asked);
        BitSet others = Boxes.without(asked, fact);
        boolean found = boxes.cells().get(fact).stream()
                .anyMatch(cell -> isAny(Boxes.both(left, cell.boxes()), others, covered));
        covered.add(question);
        return found;
    }

    /** The cell of each fact that it takes, by number; empty if every situation lies in one of the boxes. */
    Optional<Map<Integer, Integer>> smallest(BitSet some) {
        return IntStream.rangeClosed(0, boxes.facts().size())
                .boxed()
                .flatMap(size -> subsets(size, 0))
                .flatMap(facts -> outside(some, facts).stream())
                .findFirst();
    }

    /** Every way to choose so many of the facts, from one on. */
    private Stream<BitSet> subsets(int size, int from) {
        if (size == 0) {
            return Stream.of(new BitSet());
        }
        return IntStream.rangeClosed(from, boxes.facts().size() - size)
                .boxed()
                .flatMap(first -> subsets(size - 1, first + 1).map(rest -> {
                    rest.set(first);
                    return rest;
                }));
    }

    /** Values of these facts that none of the boxes left allows, whatever the others are. */
    private Optional<Map<Integer, Integer>> outside(BitSet left, BitSet open) {
        if (left.isEmpty()) {
            return Optional.of(new TreeMap<>());
        } else if (boxes.decided(left, open) > 0) {
            return Optional.empty();
        }
        int fact = boxes.mostAsked(left, open);
        BitSet others = Boxes.without(open, fact);
        for (int cell = 0; cell < boxes.cells().get(fact).size(); cell++) {
            BitSet rest = Boxes.both(left, boxes.cells().get(fact).get(cell).boxes());
            Optional<Map<Integer, Integer>> found = outside(rest, others);
            if (found.isPresent()) {
                found.get().put(fact, cell);
                return found;
            }
        }
        return Optional.empty();
    }
}
