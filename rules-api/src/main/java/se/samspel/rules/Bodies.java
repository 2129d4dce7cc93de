package se.samspel.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;

/** Which body of a rule set is meant by a function, and what people call it. */
final class Bodies {

    private final RuleSet rules;

    Bodies(RuleSet rules) {
        this.rules = rules;
    }

    /** The body as the rule set binds it, through the bindings of every layer; bindings that go in a ring stop there. */
    Id bound(Id function) {
        Optional<Id> next = rules.holder(function);
        if (next.isEmpty()) {
            return function;
        }
        Set<Id> seen = new LinkedHashSet<>(Set.of(function));
        Id body = function;
        while (next.isPresent() && seen.add(next.get())) {
            body = next.get();
            next = rules.holder(body);
        }
        return body;
    }

    /** What people call the body, the act or the word, as the rule set binds it. */
    Text name(Id id) {
        Optional<Item> item = rules.item(bound(id)).map(InForce::item);
        if (item.isPresent() && item.get() instanceof Word word) {
            return word.label();
        }
        if (item.isPresent() && item.get() instanceof Act act) {
            return act.label();
        }
        return item.isPresent() && item.get() instanceof Body body ? body.name() : Text.same(id.value());
    }
}
