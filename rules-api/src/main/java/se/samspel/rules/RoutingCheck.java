package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** Finds situations of a routing table with no row or with several. */
final class RoutingCheck {

    private static final int MOST_SITUATIONS = 4_096;

    private RoutingCheck() {}

    static List<LayerProblem> problems(Layer layer, Routing table) {
        List<Fact<?>> facts = table.facts();
        if (facts.stream()
                .anyMatch(fact -> fact.domain().isEmpty() || !fact.scope().single())) {
            return List.of();
        }
        long size = 1;
        for (Fact<?> fact : facts) {
            size = Math.min(size * fact.domain().size(), MOST_SITUATIONS + 1);
        }
        Text matter = Text.same(table.matter().value());
        if (size > MOST_SITUATIONS) {
            Text message = Flaw.ROUTE_TOO_LARGE.text().with("n", Text.same(String.valueOf(MOST_SITUATIONS)));
            return List.of(Flaw.ROUTE_TOO_LARGE.in(layer, message.with("matter", matter)));
        }
        List<LayerProblem> problems = new ArrayList<>();
        Map<Integer, List<String>> situations = new TreeMap<>();
        for (Map<Fact<?>, ?> situation : Routing.situations(facts, Map.of())) {
            int rows = table.matching(situation).size();
            if (rows != 1) {
                situations.computeIfAbsent(rows, number -> new ArrayList<>()).add(shown(situation));
            }
        }
        situations.forEach((rows, found) -> {
            Flaw flaw = rows == 0 ? Flaw.ROUTE_GAP : Flaw.ROUTE_OVERLAP;
            problems.add(flaw.in(
                    layer,
                    flaw.text()
                            .with("matter", matter)
                            .with("rows", Text.same(String.valueOf(rows)))
                            .with("situation", and(Text.same(found.get(0)), found.size() - 1))));
        });
        return problems;
    }

    private static Text and(Text situation, int others) {
        return others == 0
                ? situation
                : Text.of("{one} (och {n} till)", "{one} (and {n} more)")
                        .with("n", Text.same(String.valueOf(others)))
                        .with("one", situation);
    }

    private static String shown(Map<Fact<?>, ?> situation) {
        return situation.entrySet().stream()
                .map(side -> side.getKey() + " = " + side.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
