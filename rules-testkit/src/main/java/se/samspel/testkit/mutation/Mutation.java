package se.samspel.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.text.Text;
import se.samspel.testkit.mutation.Mutant.Kind;

/**
 * One thing of a layer and what stands in its place.
 *
 * @param kind what is changed
 * @param way how, in a word
 * @param what how, in words
 * @param before the thing
 * @param after what stands in its place; empty if nothing does
 */
record Mutation(Kind kind, String way, Text what, Change before, Optional<Change> after) {

    /** The thing states something else. */
    static Mutation stating(Change before, Statement other, Kind kind, String way, Text what) {
        Change after = new Change(before.operation(), other, before.source(), before.reason(), before.fixed());
        return new Mutation(kind, way, what, before, Optional.of(after));
    }

    /** The thing is not there. */
    static Mutation without(Change before, Kind kind, String way) {
        return new Mutation(kind, way, kind.label(), before, Optional.empty());
    }

    /** The layer with the one in the place of the other. */
    Mutant in(Layer layer) {
        List<Change> changes = new ArrayList<>();
        layer.changes().forEach(change -> {
            if (change == before) {
                after.ifPresent(changes::add);
            } else {
                changes.add(change);
            }
        });
        return new Mutant(
                kind,
                before.id(),
                way,
                what,
                before.what() instanceof Item item ? item.source() : before.source(),
                layer,
                layer.with(changes));
    }
}
