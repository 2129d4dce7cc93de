package se.samspel.testkit.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.samspel.RuleSetReference;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.testkit.claim.SameAnswer.Difference;

/** The same rules come out of the same layers, in whatever order layers come and each says what it says. */
public final class AnyOrderOfLayers implements Claim {

    /** One case in so many: equal layers give equal answers anyway, but for code that only they can look into. */
    private static final int SHARE = 4;

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
        for (int i = 0; i < rules.layers().size(); i++) {
            same(rules, rules.layers().get(i), other.layers().get(i));
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

    private static void same(RuleSet rules, Layer layer, Layer other) {
        if (!CanonicalForm.of(layer).equals(CanonicalForm.of(other))) {
            throw Objection.to(rules, layer.name() + " does not give an equal layer when it comes in another order")
                    .error();
        }
    }

    private static List<Layer> shuffled(List<Layer> layers, Random random) {
        List<Layer> shuffled = new ArrayList<>();
        for (Layer layer : layers) {
            List<Change> changes = new ArrayList<>(layer.changes());
            Collections.shuffle(changes, random);
            shuffled.add(new Layer(
                    layer.id(),
                    layer.version(),
                    layer.level(),
                    layer.parents(),
                    layer.valid(),
                    layer.unregulated(),
                    changes));
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
