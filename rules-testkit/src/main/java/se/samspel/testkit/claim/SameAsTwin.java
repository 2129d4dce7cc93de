package se.samspel.testkit.claim;

import java.util.Optional;
import se.samspel.RuleSetReference;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.testkit.claim.SameAnswer.Difference;

/** The same rules written in another way, such as a pack beside a plug-in, give the same answers. */
public final class SameAsTwin implements Claim {

    private final Optional<RuleSets> twins;

    /** Rules that should be the same; empty if there are none. */
    public SameAsTwin(Optional<RuleSets> twins) {
        this.twins = twins;
    }

    @Override
    public void check(RuleSet rules, Proving proving) {
        RuleSets all = twins.orElseThrow(() -> Claim.notClaimed("there is no twin; override twin() to name one"));
        RuleSet twin = all.find(new RuleSetReference(rules.id(), Optional.of(rules.version())), rules.asOf())
                .orElseThrow(() -> Objection.to(rules, "the twin has no such rule set")
                        .line(all.problems().toString())
                        .error());
        for (Tried tried : proving.tried(rules)) {
            Optional<Difference> difference = SameAnswer.difference(tried, Tried.of(twin, tried.document()));
            if (difference.isPresent()) {
                Case smallest = Smallest.of(
                        tried.document(), less -> difference(rules, twin, less).isPresent());
                throw difference(rules, twin, smallest)
                        .orElseGet(difference::get)
                        .objection(rules, "is answered differently by the twin", smallest, proving.settings())
                        .error();
            }
        }
    }

    private static Optional<Difference> difference(RuleSet rules, RuleSet twin, Case document) {
        return SameAnswer.difference(Tried.of(rules, document), Tried.of(twin, document));
    }
}
