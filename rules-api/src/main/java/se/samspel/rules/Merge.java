package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Aspect;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.Withdrawal;

/**
 * The items that a chain of layers leaves in force, and what did not fit together.
 *
 * @param items the items in force
 * @param withdrawn the items that a layer took away
 * @param problems what did not fit, in whichever layer of the chain
 */
record Merge(Map<Id, InForce> items, Map<Id, InForce> withdrawn, List<LayerProblem> problems) {

    /** Merges a chain, each layer after its parents; within a layer, the order of changes does not matter. */
    static Merge of(List<Layer> chain, List<Layer> all) {
        Merge merge = new Merge(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (Layer layer : chain) {
            merge.apply(layer, new ChangeCheck(layer, merge.before(), chain, all));
        }
        return merge;
    }

    private ChangeCheck.Before before() {
        return new ChangeCheck.Before(Map.copyOf(items), Map.copyOf(withdrawn));
    }

    private void apply(Layer layer, ChangeCheck check) {
        problems.addAll(check.problems());
        layer.changes().stream()
                .sorted(CanonicalForm.ORDER)
                .filter(check::fits)
                .forEach(change -> apply(layer, change));
    }

    private void apply(Layer layer, Change change) {
        Optional<InForce> before = Optional.ofNullable(items.get(change.id()));
        if (change.what() instanceof Withdrawal) {
            items.remove(change.id());
            before.ifPresent(gone ->
                    withdrawn.put(change.id(), new InForce(gone.item(), layer.id(), change, Optional.of(gone))));
            return;
        }
        Optional<InForce> earlier = before.or(() -> Optional.ofNullable(withdrawn.remove(change.id())));
        after(layer, change, before)
                .ifPresent(item -> items.put(change.id(), new InForce(item, layer.id(), change, earlier)));
    }

    private static Optional<Item> after(Layer layer, Change change, Optional<InForce> before) {
        if (change.what() instanceof Item item) {
            return Optional.of(item);
        } else if (change.what() instanceof Aspect aspect) {
            Optional<Item> changed = before.map(InForce::item).flatMap(aspect::on);
            return keepsSource(layer, aspect, before) ? changed : changed.map(item -> item.citing(change.source()));
        }
        return Optional.empty();
    }

    /** Other words are no other rule; and where a layer also asks for more, or cites another source, a finding cites that. */
    private static boolean keepsSource(Layer layer, Aspect aspect, Optional<InForce> before) {
        boolean saysMore =
                before.filter(found -> found.layer().equals(layer.id())).isPresent();
        return aspect instanceof NewLabel || aspect instanceof NewSeverity && saysMore;
    }
}
