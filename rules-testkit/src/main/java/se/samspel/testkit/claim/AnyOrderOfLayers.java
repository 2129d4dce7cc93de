package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.document.Case;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.testkit.claim.SameAnswer.Difference;

/**
 * The same rules come out of the same layers, in whatever order layers come and each says what it says: the same items
 * and withdrawals, each with its history, the same fingerprint, and the same answers.
 */
public final class AnyOrderOfLayers implements Claim {

    /** One case in so many: equal items give equal answers anyway, but for code that only they can look into. */
    private static final int SHARE = 2;

    private final Function<List<Layer>, RuleSets> assembly;

    /** Claimed of the library's own way of putting layers together. */
    public AnyOrderOfLayers() {
        this(RuleSets::of);
    }

    /** Claimed of some way of putting layers together. */
    AnyOrderOfLayers(Function<List<Layer>, RuleSets> assembly) {
        this.assembly = assembly;
    }

    @Override
    public void check(RuleSet rules, Proving proving) {
        Random random = new Random(proving.settings().seed());
        Stream.<Consumer<List<?>>>of(Collections::reverse, list -> Collections.shuffle(list, random))
                .forEach(order -> check(rules, assembly.apply(reordered(rules.layers(), order)), proving));
    }

    private static void check(RuleSet rules, RuleSets reordered, Proving proving) {
        Optional<RuleSet> found =
                reordered.find(new RuleSetReference(rules.id(), Optional.of(rules.version())), rules.asOf());
        if (found.isEmpty()) {
            throw Objection.to(rules, "in another order of layers and of what they say, something is wrong with them")
                    .line(reordered.problems().toString())
                    .error();
        }
        RuleSet other = found.get();
        same(rules, "items", List.copyOf(rules.items()), List.copyOf(other.items()));
        same(rules, "items that were taken away", rules.withdrawn(), other.withdrawn());
        if (!rules.fingerprint().equals(other.fingerprint())) {
            throw Objection.to(
                            rules, "the fingerprint is another when layers, and what they say, come in another order")
                    .error();
        }
        for (Tried tried : proving.share(rules, 0, SHARE)) {
            if (difference(tried, other).isPresent()) {
                Case smallest = Smallest.of(
                        tried.document(),
                        less -> difference(Tried.of(rules, less), other).isPresent());
                throw difference(Tried.of(rules, smallest), other)
                        .or(() -> difference(tried, other))
                        .orElseThrow()
                        .objection(
                                rules,
                                "is answered differently when the layers come in another order",
                                smallest,
                                proving.settings())
                        .error();
            }
        }
    }

    private static Optional<Difference> difference(Tried tried, RuleSet other) {
        return SameAnswer.difference(tried, Tried.of(other, tried.document()));
    }

    private static void same(RuleSet rules, String what, List<InForce> these, List<InForce> those) {
        if (!these.equals(those)) {
            List<InForce> apart = Stream.concat(
                            these.stream().filter(one -> !those.contains(one)),
                            those.stream().filter(one -> !these.contains(one)))
                    .toList();
            Objection objection = Objection.to(
                    rules, "other " + what + " come out when layers, and what they say, come in another order");
            apart.stream()
                    .findFirst()
                    .ifPresent(one -> objection
                            .line(one.item().id() + " of " + one.layer())
                            .by(rules, one.item())
                            .others(ids(apart)));
            throw objection.error();
        }
    }

    private static List<Id> ids(List<InForce> apart) {
        Id first = apart.get(0).item().id();
        return apart.stream()
                .map(one -> one.item().id())
                .filter(id -> !id.equals(first))
                .distinct()
                .toList();
    }

    private static List<Layer> reordered(List<Layer> layers, Consumer<List<?>> order) {
        List<Layer> other = new ArrayList<>();
        for (Layer layer : layers) {
            List<Change> changes = new ArrayList<>(layer.changes());
            order.accept(changes);
            other.add(layer.with(changes));
        }
        order.accept(other);
        return other;
    }
}
