package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.Question;
import se.samspel.rules.route.Routing;

/** The facts of a routing table as the questions in force ask them: a layer above may have replaced a question. */
final class AskedFacts {

    private AskedFacts() {}

    static List<Fact<?>> inForce(Routing table, Function<Id, Optional<InForce>> items) {
        return table.facts().stream().<Fact<?>>map(fact -> inForce(fact, items)).toList();
    }

    private static Fact<?> inForce(Fact<?> fact, Function<Id, Optional<InForce>> items) {
        Optional<InForce> item = fact.origin() == Fact.Origin.ASKED ? items.apply(fact.id()) : Optional.empty();
        return item.isPresent() && item.get().item() instanceof Question question ? question.fact() : fact;
    }
}
