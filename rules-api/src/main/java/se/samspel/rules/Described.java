package se.samspel.rules;

import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;

/** Whether a statement says all that it means, or has parts that only its own Java code understands. */
final class Described {

    private Described() {}

    static boolean isNot(Layer layer) {
        return layer.changes().stream().anyMatch(change -> isNot(change.what()));
    }

    static boolean isNot(Statement what) {
        return conditions(what).anyMatch(Described::isOpaque)
                || facts(what).anyMatch(Described::isOwn)
                || scopes(what).anyMatch(Described::isOwn);
    }

    /** Looks at every fact and scope of a statement, so that one that is not there is found out. */
    static void walk(Statement what) {
        facts(what).forEach(fact -> fact.scope().id());
        scopes(what).forEach(Scope::id);
    }

    private static Stream<Condition> conditions(Statement what) {
        if (what instanceof Requirement rule) {
            return Stream.of(rule.when(), rule.must());
        } else if (what instanceof FurtherMust further) {
            return Stream.of(further.must());
        }
        return what instanceof Mandate mandate ? Stream.of(mandate.when()) : Stream.of();
    }

    private static boolean isOpaque(Condition condition) {
        return condition instanceof Condition.Opaque
                || condition.parts().stream().anyMatch(Described::isOpaque);
    }

    private static Stream<Fact<?>> facts(Statement what) {
        if (what instanceof Routing table) {
            return table.facts().stream();
        } else if (what instanceof Budget budget) {
            return Stream.concat(
                    Stream.of(budget.planned()),
                    budget.guideline().stream()
                            .flatMap(guideline -> Stream.of(guideline.nominal(), guideline.calendar())));
        }
        return conditions(what).flatMap(Described::facts);
    }

    private static Stream<Fact<?>> facts(Condition condition) {
        return Stream.concat(
                condition.facts().stream(), condition.parts().stream().flatMap(Described::facts));
    }

    private static Stream<Scope<?>> scopes(Statement what) {
        Stream<Scope<?>> own = what instanceof Requirement rule
                ? Stream.of(rule.scope())
                : what instanceof DeclaredFact fact ? Stream.of(fact.scope()) : Stream.of();
        return Stream.concat(own, conditions(what).flatMap(Described::scopes));
    }

    private static Stream<Scope<?>> scopes(Condition condition) {
        Optional<Scope<?>> each = condition.each();
        return Stream.concat(each.stream(), condition.parts().stream().flatMap(Described::scopes));
    }

    /** A fact that a plug-in reads off documents by itself. */
    private static boolean isOwn(Fact<?> fact) {
        boolean read =
                fact.origin() == Fact.Origin.READ && Catalogue.find(fact.id()).isEmpty();
        return read || fact.origin() != Fact.Origin.NAMED && isOwn(fact.scope());
    }

    /** A kind of elements that a plug-in finds in documents by itself. */
    private static boolean isOwn(Scope<?> scope) {
        return Scopes.ALL.stream().noneMatch(scope::equals);
    }
}
