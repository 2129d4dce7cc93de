package se.samspel.cli.rule;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;

/** What people call bodies, acts, words and parties; the id where nobody has said. */
public final class Names {

    private Names() {}

    /** The name of a body, act or word of the rules. */
    public static Text of(Id id, RuleSet rules) {
        return any(id, rules).map(Names::of).orElse(Text.same(id.value()));
    }

    /** The item with that id; if it has been withdrawn, as it stood. */
    static Optional<Item> any(Id id, RuleSet rules) {
        return rules.item(id)
                .or(() -> rules.withdrawn().stream()
                        .filter(gone -> gone.item().id().equals(id))
                        .findFirst())
                .map(InForce::item);
    }

    /** The name of a body as the rules bind it, layer upon layer: the region's own, where one holds the function. */
    public static Text bound(Id body, RuleSet rules) {
        return of(rules.bound(body), rules);
    }

    /** The name of a party of the document. */
    public static String party(Id id, Case document) {
        return document.parties().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .flatMap(Party::name)
                .orElse(id.value());
    }

    private static Text of(Item item) {
        if (item instanceof Body body) {
            return body.name();
        } else if (item instanceof Act act) {
            return act.label();
        }
        if (item instanceof SystemLevel level) {
            return level.label();
        }
        return item instanceof Word word ? word.label() : Text.same(item.id().value());
    }
}
