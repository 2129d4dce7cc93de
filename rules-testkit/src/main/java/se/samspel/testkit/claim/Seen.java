package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;

/** What items say that they look at. */
final class Seen {

    private Seen() {}

    /** The facts that an item names, each once. */
    static List<Fact<?>> facts(Item item) {
        if (item instanceof Routing table) {
            return table.facts();
        } else if (item instanceof Budget budget) {
            return List.of(budget.planned());
        }
        Set<Fact<?>> facts = new LinkedHashSet<>();
        conditions(item).forEach(condition -> condition.atoms(atom -> facts.addAll(atom.facts())));
        return List.copyOf(facts);
    }

    /** The conditions that an item is made of. */
    static Stream<Condition> conditions(Item item) {
        if (item instanceof Requirement rule) {
            return Stream.of(rule.when(), rule.must());
        }
        return item instanceof Mandate mandate ? Stream.of(mandate.when()) : Stream.of();
    }

    /**
     * The values of all that a rule names, as seen from an element: two that are equal leave the rule nothing to tell the
     * cases apart by.
     */
    static List<Object> by(Requirement rule, Subject subject) {
        List<Object> values = new ArrayList<>();
        conditions(rule).forEach(condition -> condition.atoms(atom -> values.addAll(by(atom, subject))));
        return values;
    }

    private static List<Object> by(Condition atom, Subject subject) {
        Optional<Scope<?>> each = atom.each();
        if (each.isEmpty()) {
            return atom.facts().stream()
                    .<Object>map(fact -> fact.value(subject))
                    .toList();
        }
        List<Object> values = new ArrayList<>();
        atom.parts()
                .forEach(inner -> subject.view()
                        .elements(each.get())
                        .forEach(element -> inner.atoms(
                                part -> values.add(by(part, new Subject(subject.view(), each.get(), element))))));
        return List.of(values);
    }
}
