package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Aspect;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Withdrawal;
import se.samspel.rules.text.NearMiss;
import se.samspel.rules.text.Text;

/** Finds what a layer does with items that cannot be done with them. */
final class ChangeCheck {

    /**
     * What the layers beneath leave.
     *
     * @param items the items in force
     * @param withdrawn the items that one of them took away
     */
    record Before(Map<Id, InForce> items, Map<Id, InForce> withdrawn) {}

    private final Layer layer;
    private final Map<Id, InForce> before;
    private final Map<Id, InForce> withdrawn;
    private final List<Layer> chain;
    private final List<Layer> all;
    private final Set<Id> repeated;
    private final List<LayerProblem> problems = new ArrayList<>();

    /**
     * A check of one layer.
     *
     * @param before what its parents leave in force
     * @param chain the layers that it is merged with
     * @param all every layer there is, in every version
     */
    ChangeCheck(Layer layer, Before before, List<Layer> chain, List<Layer> all) {
        this.layer = layer;
        this.before = before.items;
        this.withdrawn = before.withdrawn;
        this.chain = chain;
        this.all = all;
        this.repeated = repeated();
        repeated.forEach(id -> report(Flaw.DUPLICATE_ITEM, id, Flaw.DUPLICATE_ITEM.text()));
        layer.changes().stream().sorted(CanonicalForm.ORDER).forEach(this::check);
    }

    List<LayerProblem> problems() {
        return problems;
    }

    /** Whether a change can be made at all, right or wrong, so that what it makes can be looked at too. */
    boolean fits(Change change) {
        Optional<InForce> known = Optional.ofNullable(before.get(change.id()));
        boolean allowed = Kind.of(change.what()).allows(change.operation())
                && known.or(() -> earlier(change)).flatMap(InForce::fixedBy).isEmpty();
        if (change.what() instanceof Withdrawal) {
            return allowed && known.isPresent() && !repeated.contains(change.id());
        } else if (change.what() instanceof Item item) {
            boolean replaced = change.operation() == Operation.REPLACE
                    && known.filter(there -> Kind.of(there.item()) == Kind.of(item))
                            .isPresent();
            return allowed && (known.isEmpty() || replaced);
        }
        return allowed && known.isPresent();
    }

    /** An item may be touched once as a whole, or once in each aspect. */
    private Set<Id> repeated() {
        Map<Id, List<Change>> byItem = layer.changes().stream().collect(Collectors.groupingBy(Change::id));
        Set<Id> repeated = new TreeSet<>();
        byItem.forEach((id, changes) -> {
            long kinds = changes.stream()
                    .map(change -> Kind.of(change.what()))
                    .distinct()
                    .count();
            boolean aspects = changes.stream().allMatch(change -> change.what() instanceof Aspect);
            if (changes.size() > 1 && !(aspects && kinds == changes.size())) {
                repeated.add(id);
            }
        });
        return repeated;
    }

    private void check(Change change) {
        Kind kind = Kind.of(change.what());
        Optional<InForce> known = Optional.ofNullable(before.get(change.id()));
        if (!kind.allows(change.operation())) {
            report(
                    Flaw.NO_SUCH_OPERATION,
                    change.id(),
                    Flaw.NO_SUCH_OPERATION
                            .text()
                            .with(
                                    "operation",
                                    Text.same(change.operation().name().toLowerCase(Locale.ROOT)))
                            .with("kind", kind.label())
                            .with("allowed", Wording.operations(kind)));
        } else if (change.operation() == Operation.ADD) {
            known.ifPresent(there -> report(Flaw.ITEM_EXISTS, change.id(), there, Flaw.ITEM_EXISTS.text()));
            earlier(change).ifPresent(gone -> again(change, gone));
        } else if (known.isEmpty()) {
            missing(change.id());
        } else {
            fixed(change, known.get());
            fit(change, known.get());
        }
    }

    /** What a layer beneath took away. */
    private Optional<InForce> earlier(Change change) {
        return Optional.ofNullable(withdrawn.get(change.id()));
    }

    /** What was taken away may come again, unless it was to stay away, and within what was admitted. */
    private void again(Change change, InForce gone) {
        fixed(change, gone);
        if (change.what() instanceof Item item) {
            admits(item, gone);
        }
    }

    private void missing(Id id) {
        Optional<Layer> had = all.stream()
                .filter(other -> !chain.contains(other) && now(other).isPresent())
                .filter(other -> other.changes().stream()
                        .anyMatch(change -> change.id().equals(id) && change.operation() == Operation.ADD))
                .findFirst();
        if (had.isPresent()) {
            Text message = Flaw.VANISHED_ITEM
                    .text()
                    .with("id", Text.same(id.value()))
                    .with("now", Text.same(now(had.get()).map(Layer::name).orElse("")));
            problems.add(Flaw.VANISHED_ITEM.in(layer, had.get().name(), message));
        } else {
            List<String> known = before.keySet().stream().map(Id::value).toList();
            report(
                    Flaw.UNKNOWN_ITEM,
                    id,
                    Flaw.UNKNOWN_ITEM.text().with("near", Wording.near(NearMiss.of(id.value(), known))));
        }
    }

    /** The version of the same layer that is in the chain. */
    private Optional<Layer> now(Layer other) {
        return chain.stream()
                .filter(in -> in != layer && in.id().equals(other.id()))
                .findFirst();
    }

    private void fixed(Change change, InForce known) {
        known.fixedBy()
                .ifPresent(by -> problems.add(Flaw.FIXED_ITEM.in(
                        layer,
                        name(by),
                        Flaw.FIXED_ITEM.text().with("id", Text.same(change.id().value())))));
    }

    private void fit(Change change, InForce known) {
        Optional<Item> after = change.what() instanceof Aspect aspect
                ? aspect.on(known.item())
                : Optional.of(change.what()).filter(Item.class::isInstance).map(Item.class::cast);
        boolean otherKind = change.what() instanceof Item
                ? kindOf(change.id()) != Kind.of(change.what())
                : after.isEmpty() && !(change.what() instanceof Withdrawal);
        if (otherKind) {
            Text message =
                    Flaw.OTHER_KIND.text().with("kind", kindOf(change.id()).label());
            report(Flaw.OTHER_KIND, change.id(), known, message.with("near", Wording.near(number(known.item()))));
            return;
        }
        after.ifPresent(item -> admits(item, known));
        if (change.operation() == Operation.TIGHTEN) {
            tightened(change, known);
        }
    }

    private void admits(Item item, InForce known) {
        if (item instanceof Parameter now
                && known.item() instanceof Parameter was
                && !(was.admissible().contains(now.admissible()) && now.unit() == was.unit())) {
            Text admissible = was.admissible().text(was.unit());
            report(Flaw.ADMITS_MORE, item.id(), known, Flaw.ADMITS_MORE.text().with("admissible", admissible));
        }
    }

    /** The parameter that a rule compares with: who means a number and names the rule probably means that. */
    private static List<String> number(Item item) {
        return item instanceof Requirement rule
                ? rule.comparison().flatMap(comparison -> comparison.limit().parameter()).stream()
                        .map(Id::value)
                        .toList()
                : List.of();
    }

    private void tightened(Change change, InForce known) {
        if (change.what() instanceof NewRange range
                && known.item() instanceof Parameter was
                && !was.range().contains(range.range())) {
            notTighter(change.id(), known, was.text(), range.range().text(was.unit()));
        } else if (change.what() instanceof NewSeverity weight
                && known.item() instanceof Requirement was
                && weight.severity().compareTo(was.breach().severity()) > 0) {
            Text severity = Text.same(was.breach().severity().name());
            notTighter(change.id(), known, severity, Text.same(weight.severity().name()));
        }
    }

    private void notTighter(Id id, InForce known, Text was, Text now) {
        report(
                Flaw.NOT_TIGHTER,
                id,
                known,
                Flaw.NOT_TIGHTER.text().with("before", was).with("after", now));
    }

    private Kind kindOf(Id id) {
        return Kind.of(Objects.requireNonNull(before.get(id)).item());
    }

    private String name(Id id) {
        return chain.stream()
                .filter(in -> in.id().equals(id))
                .map(Layer::name)
                .findFirst()
                .orElse(id.value());
    }

    private void report(Flaw flaw, Id id, Text message) {
        problems.add(flaw.in(layer, message.with("id", Text.same(id.value()))));
    }

    private void report(Flaw flaw, Id id, InForce other, Text message) {
        problems.add(flaw.in(layer, name(other.layer()), message.with("id", Text.same(id.value()))));
    }
}
