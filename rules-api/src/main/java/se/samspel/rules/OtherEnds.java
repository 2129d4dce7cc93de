package se.samspel.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;

/**
 * Facts in which some number is at another end of a range that conditions ask for. What a number is may follow from
 * parameters, such as a leader's working time in percent of the guideline: rules that have moved those may answer
 * differently at one end only.
 */
final class OtherEnds {

    private OtherEnds() {}

    /** The same facts but for one number in each, such as 82 % for 122 %. */
    static Stream<List<FactValue>> of(List<FactValue> facts, Stream<Condition> conditions) {
        return conditions
                .flatMap(OtherEnds::ranges)
                .flatMap(within -> ends(within)
                        .map(end -> Examples.shown(Map.of(within.fact(), end)).get(0)))
                .distinct()
                .filter(end -> !facts.contains(end))
                .map(end -> facts.stream()
                        .map(fact -> fact.fact().equals(end.fact()) ? end : fact)
                        .toList())
                .filter(others -> !others.equals(facts));
    }

    private static Stream<Condition.Within> ranges(Condition condition) {
        return Stream.concat(
                condition instanceof Condition.Within within ? Stream.of(within) : Stream.of(),
                condition.parts().stream().flatMap(OtherEnds::ranges));
    }

    private static Stream<BigDecimal> ends(Condition.Within within) {
        return within.limit().constant().stream()
                .flatMap(range -> Stream.concat(range.least().stream(), range.most().stream()));
    }
}
