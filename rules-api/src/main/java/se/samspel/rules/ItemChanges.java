package se.samspel.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.comparison.Comparison.Cause;
import se.samspel.rules.comparison.Comparison.Reason;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Validity.State;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** The items that two rule sets do not have in common, each as a reason why answers differ. */
final class ItemChanges {

    private static final Text WITHDRAWN = Text.of("{item} är borttagen i {rules}", "{item} is withdrawn in {rules}");
    private static final Text ROW =
            Text.of("{item}, rad {row}, lyder olika", "{item}, row {row}, says different things");
    private static final Text STATE = Text.of(
            "{item} {one} den {first} och {other} den {second}", "{item} {one} on {first} and {other} on {second}");

    private final RuleSet one;
    private final RuleSet other;
    private final Cause cause;
    private final Map<Id, Reason> changed = new TreeMap<>();

    ItemChanges(RuleSet one, RuleSet other, Cause cause) {
        this.one = one;
        this.other = other;
        this.cause = cause;
        Stream.of(one, other)
                .flatMap(rules -> rules.items().stream())
                .forEach(found -> look(found.item().id()));
    }

    /** Those among the ids, by id. */
    List<Reason> among(Collection<Id> ids) {
        return changed.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether the change of the item says enough: it came or went, or another body holds a function. */
    boolean isWhole(Id id) {
        Optional<Item> before = one.item(id).map(InForce::item);
        return changed.containsKey(id)
                && (before.isEmpty() || other.item(id).isEmpty() || before.get() instanceof Binding);
    }

    private void look(Id id) {
        Optional<Item> before = one.item(id).map(InForce::item);
        Optional<Item> after = other.item(id).map(InForce::item);
        if (before.isEmpty() || after.isEmpty()) {
            changed.put(id, reason(id, onlyIn(id)));
        } else if (!Items.areSame(before.get(), after.get())) {
            changed.put(id, reason(id, differ(before.get(), after.get())));
        } else if (before.get() instanceof Requirement rule && one.state(rule) != other.state(rule)) {
            changed.put(
                    id,
                    reason(
                            id,
                            STATE.with("item", Text.same(id.value()))
                                    .with("one", word(one.state(rule)))
                                    .with("other", word(other.state(rule)))
                                    .with("first", Text.same(one.asOf().toString()))
                                    .with("second", Text.same(other.asOf().toString()))));
        }
    }

    private Reason reason(Id id, Text text) {
        String layer = layer(other, id).or(() -> layer(one, id)).orElseThrow();
        return new Reason(cause, Optional.of(id), Optional.of(layer), text);
    }

    private Text onlyIn(Id id) {
        Text item = Text.same(id.value());
        boolean isWithdrawn = withdrawn(other, id).isPresent() && one.item(id).isPresent();
        RuleSet where = isWithdrawn || one.item(id).isEmpty() ? other : one;
        Text words = isWithdrawn ? WITHDRAWN : CauseWords.ONLY_IN;
        return words.with("item", item).with("rules", Text.same(layer(where, id).orElseThrow()));
    }

    private Text differ(Item before, Item after) {
        if (before instanceof Parameter was
                && after instanceof Parameter is
                && !was.range().equals(is.range())) {
            return is(was.id(), was.text(), is.text());
        } else if (before instanceof Binding was
                && after instanceof Binding is
                && !was.body().equals(is.body())) {
            return is(was.id(), new Bodies(one).name(was.body()), new Bodies(other).name(is.body()));
        } else if (before instanceof Routing was && after instanceof Routing is) {
            String rows = rows(was, is);
            Text words = rows.isEmpty() ? CauseWords.SAYS : ROW.with("row", Text.same(rows));
            return words.with("item", Text.same(was.id().value()));
        }
        boolean isWeight = before instanceof Requirement was
                && after instanceof Requirement is
                && was.breach().severity() != is.breach().severity();
        return (isWeight ? CauseWords.WEIGHS : CauseWords.SAYS)
                .with("item", Text.same(before.id().value()));
    }

    private Text is(Id id, Text was, Text is) {
        return CauseWords.IS
                .with("item", Text.same(id.value()))
                .with("one", was)
                .with("other", is)
                .with("first", Text.same(layer(one, id).orElseThrow()))
                .with("second", Text.same(layer(other, id).orElseThrow()));
    }

    private static String rows(Routing was, Routing is) {
        return was.rows().size() != is.rows().size()
                ? ""
                : IntStream.range(0, was.rows().size())
                        .filter(i -> !was.rows().get(i).equals(is.rows().get(i)))
                        .mapToObj(i -> Integer.toString(i + 1))
                        .collect(Collectors.joining(", "));
    }

    /** The layer that brought or changed the item last, or took it away. */
    private static Optional<String> layer(RuleSet rules, Id id) {
        return rules.item(id)
                .or(() -> withdrawn(rules, id))
                .flatMap(found -> rules.layers().stream()
                        .filter(layer -> layer.id().equals(found.layer()))
                        .findFirst()
                        .map(layer -> layer.name()));
    }

    private static Optional<InForce> withdrawn(RuleSet rules, Id id) {
        return rules.withdrawn().stream()
                .filter(found -> found.item().id().equals(id))
                .findFirst();
    }

    private static Text word(State state) {
        return switch (state) {
            case ADOPTED -> Text.of("är antagen utan datum", "is adopted with no date");
            case ANNOUNCED -> Text.of("är aviserad", "is announced");
            case IN_FORCE -> Text.of("binder", "binds");
            case ENDED -> Text.of("har upphört", "has ended");
        };
    }
}
