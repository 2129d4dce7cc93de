package se.samspel.testkit.mutation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.testkit.claim.Step;
import se.samspel.testkit.mutation.Mutant.Kind;

/** Each end of a range moved by one step to either side; where the ends would cross, the other one goes along. */
final class LimitMutations {

    private final Change change;
    private final Range range;

    private LimitMutations(Change change, Range range) {
        this.change = change;
        this.range = range;
    }

    /** The mutations of a parameter, or of what is said of the range of one. */
    static Stream<Mutation> of(Change change) {
        Range range =
                change.what() instanceof Parameter parameter ? parameter.range() : ((NewRange) change.what()).range();
        LimitMutations limits = new LimitMutations(change, range);
        Stream<Mutation> least = range.least().stream()
                .flatMap(end -> Stream.of(
                        limits.least(end.subtract(Step.of(end)), "least-down"),
                        limits.least(end.add(Step.of(end)), "least-up")));
        Stream<Mutation> most = range.most().stream()
                .flatMap(end -> Stream.of(
                        limits.most(end.subtract(Step.of(end)), "most-down"),
                        limits.most(end.add(Step.of(end)), "most-up")));
        return Stream.concat(least, most);
    }

    private Mutation least(BigDecimal end, String way) {
        Optional<BigDecimal> most = range.most().map(end::max);
        return to(new Range(Optional.of(end), most), way);
    }

    private Mutation most(BigDecimal end, String way) {
        Optional<BigDecimal> least = range.least().map(end::min);
        return to(new Range(least, Optional.of(end)), way);
    }

    private Mutation to(Range other, String way) {
        Text what = Text.same(told(range) + " → " + told(other));
        return Mutation.stating(change, with(other), Kind.LIMIT, way, what);
    }

    private Statement with(Range other) {
        return change.what() instanceof Parameter parameter
                ? new Parameter(
                        parameter.id(),
                        parameter.label(),
                        parameter.unit(),
                        other,
                        parameter.admissible(),
                        parameter.source())
                : new NewRange(change.id(), other);
    }

    private static String told(Range range) {
        return range.least().map(BigDecimal::toPlainString).orElse("") + "–"
                + range.most().map(BigDecimal::toPlainString).orElse("");
    }
}
