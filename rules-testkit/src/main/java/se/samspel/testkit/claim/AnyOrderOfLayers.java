package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.RuleSetReference;
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

    @Override
    public void check(RuleSet rules, Proving proving) {
        RuleSets shuffled = RuleSets.of(
                shuffled(rules.layers(), new Random(proving.settings().seed())));
        Optional<RuleSet> found =
                shuffled.find(new RuleSetReference(rules.id(), Optional.of(rules.version())), rules.asOf());
        if (found.isEmpty()) {
            throw Objection.to(rules, "in another order of layers and of what they say, something is wrong with them")
                    .line(shuffled.problems().toString())
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
            Optional<Difference> difference = SameAnswer.difference(tried, Tried.of(other, tried.document()));
            if (difference.isPresent()) {
                throw difference
                        .get()
                        .objection(
                                rules,
                                "is answered differently when the layers come in another order",
                                tried.document(),
                                proving.settings())
                        .error();
            }
        }
    }

    private static void same(RuleSet rules, String what, List<InForce> these, List<InForce> those) {
        List<Id> apart = Stream.concat(
                        these.stream().filter(one -> !those.contains(one)),
                        those.stream().filter(one -> !these.contains(one)))
                .map(one -> one.item().id())
                .distinct()
                .toList();
        if (!apart.isEmpty() || !these.equals(those)) {
            throw Objection.to(
                            rules, "other " + what + " come out when layers, and what they say, come in another order")
                    .line(apart.toString())
                    .error();
        }
    }

    private static List<Layer> shuffled(List<Layer> layers, Random random) {
        List<Layer> shuffled = new ArrayList<>();
        for (Layer layer : layers) {
            List<Change> changes = new ArrayList<>(layer.changes());
            Collections.shuffle(changes, random);
            shuffled.add(layer.with(changes));
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
