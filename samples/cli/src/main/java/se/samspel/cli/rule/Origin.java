package se.samspel.cli.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.InForce;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;

/** Where an item comes from: which layer did what, what stood there before, and by which clause. */
final class Origin {

    private Origin() {}

    static List<Note> of(InForce found) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(RulePhrases.LAYER, layer(found)));
        found.change().reason().ifPresent(reason -> notes.add(Note.of(RulePhrases.REASON, reason)));
        notes.add(Note.of(Cited.SOURCE, Cited.of(found.item().source())));
        Optional<InForce> earlier = found.overridden();
        while (earlier.isPresent()) {
            InForce before = earlier.get();
            notes.add(Note.of(RulePhrases.EARLIER, earlier(before)));
            earlier = before.overridden();
        }
        return notes;
    }

    private static Text layer(InForce found) {
        Text does = RulePhrases.operation(found.change().operation());
        return does.map(words -> found.layer() + " (" + words + ")");
    }

    private static Text earlier(InForce before) {
        Text said = said(before.item());
        Text layer = Text.same(before.layer().value());
        Text clause = Cited.of(before.item().source());
        return Joined.by(Text.same(", "), List.of(Joined.by(Text.same(": "), List.of(layer, said)), clause));
    }

    /** The gist of an item, to compare it with what came after. */
    private static Text said(Item item) {
        if (item instanceof Parameter parameter) {
            return parameter.text();
        } else if (item instanceof Requirement requirement) {
            return RulePhrases.severity(requirement.breach().severity());
        }
        return item instanceof Body body ? body.name() : Kind.of(item).one();
    }
}
