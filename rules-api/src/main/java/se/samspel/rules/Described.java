package se.samspel.rules;

import java.util.stream.Stream;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;

/** Whether an item says all that it means, or has parts that only its own Java code understands. */
final class Described {

    private Described() {}

    static boolean isNot(Item item) {
        return conditions(item).anyMatch(Described::isOpaque) || facts(item).anyMatch(Described::isOwn);
    }

    private static Stream<Condition> conditions(Item item) {
        if (item instanceof Requirement rule) {
            return Stream.of(rule.when(), rule.must());
        }
        return item instanceof Mandate mandate ? Stream.of(mandate.when()) : Stream.of();
    }

    private static boolean isOpaque(Condition condition) {
        return condition instanceof Condition.Opaque
                || condition.parts().stream().anyMatch(Described::isOpaque);
    }

    private static Stream<Fact<?>> facts(Item item) {
        if (item instanceof Routing table) {
            return table.facts().stream();
        } else if (item instanceof Budget budget) {
            return Stream.concat(
                    Stream.of(budget.planned()),
                    budget.guideline().stream()
                            .flatMap(guideline -> Stream.of(guideline.nominal(), guideline.calendar())));
        }
        return conditions(item).flatMap(Described::facts);
    }

    private static Stream<Fact<?>> facts(Condition condition) {
        return Stream.concat(
                condition.facts().stream(), condition.parts().stream().flatMap(Described::facts));
    }

    /** A fact that a plug-in reads off documents by itself. */
    private static boolean isOwn(Fact<?> fact) {
        return fact.origin() == Fact.Origin.READ && Catalogue.find(fact.id()).isEmpty();
    }
}
