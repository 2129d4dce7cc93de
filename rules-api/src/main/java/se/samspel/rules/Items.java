package se.samspel.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.OwnBody;

/** The items of some rule sets, and which of them lean on which: an item leans on what its canonical form names. */
final class Items {

    private static final Layer ANY = Layer.of("any", "1");

    private final Map<Id, Set<String>> names = new HashMap<>();
    private final List<Item> all;

    Items(RuleSet... rules) {
        this.all = Stream.of(rules)
                .flatMap(set -> set.items().stream())
                .map(InForce::item)
                .toList();
        all.forEach(item -> collect(form(item), names.computeIfAbsent(item.id(), id -> new HashSet<>())));
    }

    /** Whether two items say the same. */
    static boolean areSame(Item one, Item other) {
        return one.equals(other) || !Described.isNot(one) && form(one).equals(form(other));
    }

    /** The item with that id, if there is one. */
    Set<Id> called(String id) {
        return names.keySet().stream().filter(item -> item.value().equals(id)).collect(Collectors.toSet());
    }

    /** The items of which something holds. */
    Set<Id> where(Predicate<Item> which) {
        return all.stream().filter(which).map(Item::id).collect(Collectors.toSet());
    }

    /** The items that name something, such as a fact. */
    Set<Id> naming(String word) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * The items, all that they lean on, and who holds the functions among those.
     *
     * @param ends what says enough itself, so that what it leans on does not matter
     */
    Set<Id> under(Collection<Id> items, Predicate<Id> ends) {
        Set<Id> reached = new HashSet<>();
        items.forEach(id -> reach(id, ends, reached));
        return reached;
    }

    private void reach(Id id, Predicate<Id> ends, Set<Id> reached) {
        if (!names.containsKey(id) || !reached.add(id) || ends.test(id)) {
            return;
        }
        names.keySet().stream()
                .filter(next -> names.get(id).contains(next.value()))
                .toList()
                .forEach(next -> reach(next, ends, reached));
        all.stream().filter(item -> isHolderOf(id, item)).forEach(item -> reach(item.id(), ends, reached));
    }

    private static boolean isHolderOf(Id function, Item item) {
        return item instanceof Binding binding && binding.function().equals(function)
                || item instanceof OwnBody own && own.function().equals(function);
    }

    private static Map<String, Object> form(Item item) {
        return CanonicalForm.tree(ANY.add(item));
    }

    private static void collect(Object tree, Set<String> words) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                words.add(name.toString());
                collect(value, words);
            });
        } else if (tree instanceof Collection<?> values) {
            values.forEach(value -> collect(value, words));
        } else {
            words.add(tree.toString());
        }
    }
}
