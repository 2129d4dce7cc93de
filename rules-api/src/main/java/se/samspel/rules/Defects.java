package se.samspel.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** The defects found so far; of several that say the same, the first, which is the smallest. */
final class Defects {

    private final RuleSet rules;
    private final Set<String> told = new HashSet<>();
    private final List<Defect> found = new ArrayList<>();

    Defects(RuleSet rules) {
        this.rules = rules;
    }

    List<Defect> found() {
        return List.copyOf(found);
    }

    /** Tells of an item, {@code {item}} in the message. */
    void tell(Defect.Kind kind, Item item, Text message, Optional<Situation> example) {
        tell(kind, item, item.source(), "", message, example);
    }

    /**
     * Tells of a part of an item.
     *
     * @param same what two defects have in common that say the same
     */
    void tell(Defect.Kind kind, Item item, Source source, String same, Text message, Optional<Situation> example) {
        if (told.add(kind + " " + item.id() + " " + same)) {
            Text words = message.with("item", Text.same(item.id().value()));
            found.add(new Defect(kind, item.id(), words, example, source, layer(item)));
        }
    }

    Id layer(Item item) {
        return Judge.layerOf(rules, item.id()).orElse(rules.id());
    }
}
