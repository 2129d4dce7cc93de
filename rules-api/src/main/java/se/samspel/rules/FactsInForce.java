package se.samspel.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/**
 * Puts into conditions and tables the facts of the questions and declared facts in force: another layer may have brought
 * them, or replaced a question since the condition was written.
 */
final class FactsInForce {

    private final Map<Id, Fact<?>> facts = new HashMap<>();

    FactsInForce(Map<Id, InForce> items) {
        items.forEach((id, found) -> {
            if (found.item() instanceof Question question) {
                facts.put(id, question.fact());
            } else if (found.item() instanceof DeclaredFact declared) {
                facts.put(id, declared.fact());
            }
        });
    }

    InForce in(InForce found) {
        return new InForce(in(found.item()), found.layer(), found.change(), found.overridden());
    }

    private Item in(Item item) {
        if (item instanceof Requirement rule) {
            return new Requirement(
                    rule.id(),
                    rule.scope(),
                    in(rule.when()),
                    in(rule.must()),
                    rule.breach(),
                    rule.valid(),
                    rule.source());
        } else if (item instanceof Mandate mandate) {
            return mandate.when(in(mandate.when()));
        }
        if (item instanceof Budget budget) {
            return new Budget(
                    budget.id(),
                    budget.role(),
                    in(budget.planned()),
                    budget.limit(),
                    budget.guideline().map(hours -> new Budget.Guideline(in(hours.nominal()), in(hours.calendar()))),
                    budget.source());
        }
        return item instanceof Routing table ? in(table) : item;
    }

    private NumberFact in(NumberFact number) {
        return in((Fact<?>) number) instanceof NumberFact found ? found : number;
    }

    private Routing in(Routing table) {
        List<Row> rows =
                table.rows().stream().map(row -> row.within(in(row.box()))).toList();
        return new Routing(table.id(), table.matter(), rows, table.source());
    }

    private Map<Fact<?>, Set<?>> in(Map<Fact<?>, Set<?>> box) {
        Map<Fact<?>, Set<?>> settled = new HashMap<>();
        box.forEach((fact, values) -> settled.put(in(fact), values));
        return settled;
    }

    private Condition in(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return new Condition.OneOf(in(one.fact()), one.values());
        } else if (condition instanceof Condition.Within within) {
            return new Condition.Within(in(within.fact()), within.limit());
        } else if (condition instanceof Condition.Known known) {
            return new Condition.Known(in(known.fact()));
        } else if (condition instanceof Condition.And and) {
            return new Condition.And(and.parts().stream().map(this::in).toList());
        } else if (condition instanceof Condition.Or or) {
            return new Condition.Or(or.parts().stream().map(this::in).toList());
        } else if (condition instanceof Condition.Not not) {
            return new Condition.Not(in(not.part()));
        } else if (condition instanceof Condition.Each each) {
            return new Condition.Each(each.how(), each.scope(), in(each.condition()));
        } else if (condition instanceof Condition.Count count) {
            return new Condition.Count(count.scope(), in(count.condition()), count.limit());
        } else if (condition instanceof Condition.Opaque opaque) {
            List<Fact<?>> seen = opaque.facts().stream().<Fact<?>>map(this::in).toList();
            return new Condition.Opaque(opaque.id(), opaque.revision(), seen, opaque.predicate());
        }
        return condition;
    }

    private Fact<?> in(Fact<?> fact) {
        return fact.origin() == Fact.Origin.READ
                ? fact
                : Optional.<Fact<?>>ofNullable(facts.get(fact.id())).orElse(fact);
    }
}
