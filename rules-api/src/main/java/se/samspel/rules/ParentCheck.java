package se.samspel.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.text.Text;

/** Finds items that two parents of one layer touch, neither of which stands on the other: nothing says which wins. */
final class ParentCheck {

    private final Map<Id, Set<Id>> beneath = new LinkedHashMap<>();

    private ParentCheck(List<Layer> chain) {
        for (Layer layer : chain) {
            Set<Id> ids = new HashSet<>(Set.of(layer.id()));
            layer.parents().forEach(parent -> ids.addAll(beneath.getOrDefault(parent.id(), Set.of())));
            beneath.put(layer.id(), ids);
        }
    }

    /** What collides in the layer at the end of the chain, and in none that it stands on. */
    static List<LayerProblem> problems(List<Layer> chain) {
        ParentCheck check = new ParentCheck(chain);
        Layer top = chain.get(chain.size() - 1);
        List<LayerProblem> problems = new ArrayList<>();
        touching(chain).forEach((item, layers) -> {
            for (int i = 0; i < layers.size(); i++) {
                for (int j = i + 1; j < layers.size(); j++) {
                    if (check.collide(layers.get(i), layers.get(j), top)) {
                        Text message = Flaw.PARENTS_COLLIDE
                                .text()
                                .with("id", Text.same(item.value()))
                                .with("third", Text.same(layers.get(j).name()));
                        problems.add(Flaw.PARENTS_COLLIDE.in(top, layers.get(i).name(), message));
                    }
                }
            }
        });
        return problems;
    }

    private boolean collide(Layer one, Layer other, Layer top) {
        boolean related = standsOn(one.id(), other.id()) || standsOn(other.id(), one.id());
        boolean metBefore = top.parents().stream()
                .map(Parent::id)
                .anyMatch(parent -> standsOn(parent, one.id()) && standsOn(parent, other.id()));
        return !related && !metBefore;
    }

    private boolean standsOn(Id layer, Id on) {
        return beneath.getOrDefault(layer, Set.of()).contains(on);
    }

    private static Map<Id, List<Layer>> touching(List<Layer> chain) {
        Map<Id, List<Layer>> touching = new TreeMap<>();
        chain.forEach(layer -> layer.changes().stream()
                .map(Change::id)
                .distinct()
                .forEach(item ->
                        touching.computeIfAbsent(item, id -> new ArrayList<>()).add(layer)));
        return touching;
    }
}
