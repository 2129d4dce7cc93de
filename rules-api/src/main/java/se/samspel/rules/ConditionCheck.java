package se.samspel.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.NearMiss;
import se.samspel.rules.text.Text;

/** Finds conditions that look at facts that do not exist, that they cannot see, or that can never be so. */
final class ConditionCheck {

    private final Layer layer;
    private final Item item;
    private final Map<Id, InForce> items;
    private final Set<LayerProblem> problems = new LinkedHashSet<>();

    private ConditionCheck(Layer layer, Item item, Map<Id, InForce> items) {
        this.layer = layer;
        this.item = item;
        this.items = items;
    }

    /** What is wrong with what an item asks of facts, among the items in force. */
    static Set<LayerProblem> problems(Layer layer, Item item, Map<Id, InForce> items) {
        ConditionCheck check = new ConditionCheck(layer, item, items);
        check.item();
        return check.problems;
    }

    private void item() {
        if (item instanceof Requirement rule) {
            own(rule.scope());
            walk(rule.when(), rule.scope(), false);
            walk(rule.must(), rule.scope(), false);
        } else if (item instanceof Mandate mandate) {
            walk(mandate.when(), Scopes.MATTER, false);
        } else if (item instanceof Routing table) {
            table.rows()
                    .forEach(row -> row.box().forEach((fact, values) -> {
                        fact(fact, Scopes.MATTER);
                        values(fact, values);
                    }));
        } else if (item instanceof Budget budget) {
            planned(budget);
        } else if (item instanceof Question question) {
            own(question.fact());
        } else if (item instanceof DeclaredFact declared) {
            own(declared.fact());
        }
    }

    private void walk(Condition condition, Scope<?> scope, boolean within) {
        Optional<Scope<?>> each = condition.each();
        if (each.isPresent()) {
            own(each.get());
            if (within) {
                report(Flaw.CONDITION_NESTED, Flaw.CONDITION_NESTED.text());
            }
        } else {
            condition.facts().forEach(fact -> fact(fact, scope));
        }
        if (condition instanceof Condition.OneOf one) {
            values(one.fact(), one.values());
        }
        condition
                .parts()
                .forEach(part -> walk(part, each.isPresent() ? each.get() : scope, within || each.isPresent()));
    }

    private void fact(Fact<?> fact, Scope<?> from) {
        if (fact.origin() != Fact.Origin.READ && !isFact(fact.id())) {
            List<String> known = Stream.concat(
                            Catalogue.FACTS.stream().map(Fact::toString),
                            items.keySet().stream().filter(this::isFact).map(Id::value))
                    .toList();
            report(
                    Flaw.UNKNOWN_FACT,
                    Flaw.UNKNOWN_FACT
                            .text()
                            .with("fact", name(fact))
                            .with("near", Wording.near(NearMiss.of(fact.toString(), known))));
        } else if (fact.origin() != Fact.Origin.READ && !fact.type().equals(type(fact.id()))) {
            ofOtherType(fact, fact.type(), type(fact.id()));
        } else {
            own(fact);
            if (!fact.scope().single() && !fact.scope().equals(from)) {
                report(
                        Flaw.FACT_OUT_OF_SIGHT,
                        Flaw.FACT_OUT_OF_SIGHT
                                .text()
                                .with("fact", name(fact))
                                .with("scope", Text.same(from.id().value())));
            }
        }
    }

    private void planned(Budget budget) {
        fact(budget.planned(), budget.planned().scope());
        budget.guideline()
                .ifPresent(guideline -> Stream.of(guideline.nominal(), guideline.calendar())
                        .forEach(hours -> fact(hours, budget.planned().scope())));
    }

    private boolean isFact(Id id) {
        return items.containsKey(id) && (item(id) instanceof Question || item(id) instanceof DeclaredFact);
    }

    private String type(Id fact) {
        return item(fact) instanceof DeclaredFact declared ? declared.fact().type() : "WORD";
    }

    private Item item(Id id) {
        return Objects.requireNonNull(items.get(id)).item();
    }

    /** Whether each value is one that the fact can have. */
    private void values(Fact<?> fact, Set<?> values) {
        boolean truths = values.stream().allMatch(Boolean.class::isInstance);
        if (fact.origin() == Fact.Origin.NAMED || values.isEmpty()) {
            return;
        }
        if (fact instanceof NumberFact || truths != fact instanceof YesNoFact) {
            ofOtherType(fact, truths ? "YES_NO" : "WORD", fact.type());
        } else if (fact instanceof WordFact words && !words.domain().isEmpty()) {
            values.stream()
                    .map(String::valueOf)
                    .filter(value -> !words.domain().contains(value))
                    .forEach(value -> report(
                            Flaw.IMPOSSIBLE_VALUE,
                            Flaw.IMPOSSIBLE_VALUE
                                    .text()
                                    .with("fact", name(fact))
                                    .with("value", Text.same(value))
                                    .with("values", Wording.list(new TreeSet<>(words.domain())))));
        }
    }

    private void ofOtherType(Fact<?> fact, String used, String type) {
        report(
                Flaw.FACT_OF_OTHER_TYPE,
                Flaw.FACT_OF_OTHER_TYPE
                        .text()
                        .with("fact", name(fact))
                        .with("used", Text.same(used))
                        .with("type", Text.same(type)));
    }

    /** A name of the library means what the library means by it. */
    private void own(Fact<?> fact) {
        if (Catalogue.find(fact.id()).filter(known -> known != fact).isPresent()) {
            report(Flaw.FOREIGN_NAME, Flaw.FOREIGN_NAME.text().with("fact", name(fact)));
        }
        own(fact.scope());
    }

    private void own(Scope<?> scope) {
        if (Scopes.ALL.stream().anyMatch(known -> known.equals(scope) && known != scope)) {
            report(
                    Flaw.FOREIGN_NAME,
                    Flaw.FOREIGN_NAME.text().with("fact", Text.same(scope.id().value())));
        }
    }

    private static Text name(Fact<?> fact) {
        return Text.same(fact.id().value());
    }

    private void report(Flaw flaw, Text message) {
        problems.add(flaw.in(layer, message.with("id", Text.same(item.id().value()))));
    }
}
