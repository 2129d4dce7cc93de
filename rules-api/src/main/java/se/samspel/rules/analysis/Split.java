package se.samspel.rules.analysis;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the situations that lie in fewer than so many boxes: splits by the fact that most boxes ask for, until enough
 * boxes cover all that is left, or too few are left. What has been counted once is not counted again.
 */
final class Split {

    private final Boxes boxes;
    private final int enough;
    private final Map<List<BitSet>, BigInteger> known = new HashMap<>();
    private long settled;

    Split(Boxes boxes, int enough) {
        this.boxes = boxes;
        this.enough = enough;
    }

    /** The situations that lie in too few of these boxes. */
    BigInteger count(BitSet some) {
        return count(some, boxes.allFacts());
    }

    /** How many whole boxes of situations were settled at once. */
    long settled() {
        return settled;
    }

    private BigInteger count(BitSet left, BitSet open) {
        BitSet asked = boxes.asked(left, open);
        if (left.cardinality() < enough || boxes.decided(left, asked) >= enough) {
            settled++;
            return left.cardinality() < enough ? boxes.situations(open) : BigInteger.ZERO;
        }
        List<BitSet> question = List.of(left, asked);
        BigInteger found = known.get(question);
        if (found == null) {
            found = split(left, asked);
            known.put(question, found);
        }
        BitSet unasked = (BitSet) open.clone();
        unasked.andNot(asked);
        return found.multiply(boxes.situations(unasked));
    }

    private BigInteger split(BitSet left, BitSet asked) {
        int fact = boxes.mostAsked(left, asked);
        BitSet others = Boxes.without(asked, fact);
        return boxes.cells().get(fact).stream()
                .map(cell -> cell.size().multiply(count(Boxes.both(left, cell.boxes()), others)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
