package se.samspel.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/**
 * What comes of putting a chain of layers together.
 *
 * @param chain the layers, each after its parents
 * @param items the items in force, with the facts in force in them
 * @param withdrawn the items that a layer took away
 * @param problems what is wrong with the last layer, on these parents
 */
record Assembly(List<Layer> chain, Map<Id, InForce> items, Map<Id, InForce> withdrawn, List<LayerProblem> problems) {

    /**
     * Puts a chain together.
     *
     * @param all every layer there is, in every version
     * @param parents what came of the chains of the last layer's parents
     */
    static Assembly of(List<Layer> chain, List<Layer> all, Collection<Assembly> parents) {
        Layer top = chain.get(chain.size() - 1);
        Merge merge = Merge.of(chain, all);
        Map<Id, InForce> items = new TreeMap<>();
        FactsInForce facts = new FactsInForce(merge.items());
        merge.items().forEach((id, found) -> items.put(id, facts.in(found)));

        List<LayerProblem> problems = new ArrayList<>(ParentCheck.problems(chain));
        merge.problems().stream()
                .filter(problem -> problem.layer().equals(top.name()))
                .forEach(problems::add);
        problems.addAll(ItemCheck.problems(top, items.values().stream().filter(found -> isOf(top, found))));
        problems.addAll(TighteningCheck.problems(top, items));
        merge.withdrawn().values().stream()
                .filter(found -> isOf(top, found)
                        && WorkingTime.ALL.contains(found.item().id()))
                .forEach(found -> problems.add(needed(top, found.item())));
        problems.addAll(together(top, items, parents));
        return new Assembly(chain, items, merge.withdrawn(), problems);
    }

    private static boolean isOf(Layer layer, InForce found) {
        return found.layer().equals(layer.id());
    }

    private static LayerProblem needed(Layer layer, Item item) {
        Text id = Text.same(item.id().value());
        return Flaw.NEEDED_BY_FACTS.in(layer, Flaw.NEEDED_BY_FACTS.text().with("id", id));
    }

    /**
     * What items say of each other, whichever layer brought them: one may have taken away what another needs. What a
     * parent has been told already is not told again of an item that is still the parent's.
     */
    private static List<LayerProblem> together(Layer top, Map<Id, InForce> items, Collection<Assembly> parents) {
        Set<String> known = parents.stream()
                .flatMap(parent -> parent.problems.stream())
                .map(Assembly::said)
                .collect(Collectors.toSet());
        List<LayerProblem> problems = new ArrayList<>();
        LadderCheck.problems(top, items.values()).stream()
                .filter(problem -> !known.contains(said(problem)))
                .forEach(problems::add);
        for (InForce found : items.values()) {
            Item item = found.item();
            List<LayerProblem> of = new ArrayList<>(ReferenceCheck.problems(top, item, items));
            of.addAll(ConditionCheck.problems(top, item, items));
            if (item instanceof Routing table) {
                of.addAll(RoutingCheck.problems(top, table));
            }
            of.stream()
                    .filter(problem -> isOf(top, found) || !known.contains(said(problem)))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static String said(LayerProblem problem) {
        return problem.code() + " " + problem.message().en();
    }
}
