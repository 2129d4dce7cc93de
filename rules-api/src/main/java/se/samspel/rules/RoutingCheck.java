package se.samspel.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.rules.analysis.Coverage;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** Finds situations of a routing table with no row or with several. */
final class RoutingCheck {

    /** Judging a matter of which nothing is known goes through every situation, for each is an alternative to show. */
    private static final BigInteger MOST_SITUATIONS = BigInteger.valueOf(4_096);

    private RoutingCheck() {}

    static List<LayerProblem> problems(Layer layer, Routing table) {
        if (table.facts().stream()
                .anyMatch(fact -> fact.domain().isEmpty() || !fact.scope().single())) {
            return List.of();
        }
        Text matter = Text.same(table.matter().value());
        Coverage coverage = Coverage.of(table);
        if (coverage.situations().compareTo(MOST_SITUATIONS) > 0) {
            Text message = Flaw.ROUTE_TOO_LARGE.text().with("n", Text.same(MOST_SITUATIONS.toString()));
            return List.of(Flaw.ROUTE_TOO_LARGE.in(layer, message.with("matter", matter)));
        }
        List<LayerProblem> problems = new ArrayList<>();
        coverage.gap()
                .map(gap -> Flaw.ROUTE_GAP.text().with("situation", and(gap, coverage.uncovered())))
                .map(message -> Flaw.ROUTE_GAP.in(layer, message.with("matter", matter)))
                .ifPresent(problems::add);
        coverage.overlaps().stream()
                .findFirst()
                .map(overlap -> Flaw.ROUTE_OVERLAP
                        .text()
                        .with("rows", Text.same(overlap.first() + ", " + overlap.second()))
                        .with("situation", and(overlap.example(), coverage.contested())))
                .map(message -> Flaw.ROUTE_OVERLAP.in(layer, message.with("matter", matter)))
                .ifPresent(problems::add);
        return problems;
    }

    private static Text and(Map<Fact<?>, ?> situation, BigInteger all) {
        String shown = situation.entrySet().stream()
                .map(side -> side.getKey() + " = " + side.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        Text one = shown.isEmpty() ? Text.of("varje situation", "any situation") : Text.same(shown);
        return all.equals(BigInteger.ONE)
                ? one
                : Text.of("{one} ({n} situationer i allt)", "{one} ({n} situations in all)")
                        .with("n", Text.same(all.toString()))
                        .with("one", one);
    }
}
