package se.samspel.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long one of two takes beside the other, when they take turns.
 *
 * @param ratio in all rounds together
 * @param least in the round where it is smallest
 * @param most in the round where it is largest
 */
record Turns(double ratio, double least, double most) {

    /** How long the first of the two takes beside the second; empty for what is not measured by turns. */
    static Optional<Turns> of(Measured one) {
        List<Double> first = one.rounds("first");
        List<Double> second = one.rounds("second");
        if (first.isEmpty()) {
            return Optional.empty();
        }
        double[] ratios = IntStream.range(0, first.size())
                .mapToDouble(round -> first.get(round) / second.get(round))
                .sorted()
                .toArray();
        return Optional.of(new Turns(sum(first) / sum(second), ratios[0], ratios[ratios.length - 1]));
    }

    /** How long the second takes beside the first. */
    Turns turned() {
        return new Turns(1 / ratio, 1 / most, 1 / least);
    }

    /** This ratio beside another, measured in other rounds. */
    Turns beside(Turns other) {
        return new Turns(ratio / other.ratio, least / other.most, most / other.least);
    }

    /** Whether some ratio lies in the range of both. */
    boolean overlaps(Turns other) {
        return least <= other.most && other.least <= most;
    }

    /** Such as "0.276 (0.272 to 0.282)". */
    String text() {
        return Markdown.number(ratio) + " (" + Markdown.number(least) + " to " + Markdown.number(most) + ")";
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(value -> value).sum();
    }
}
