package se.samspel.testkit.claim;

import java.util.List;
import java.util.Optional;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.claim.SameAnswer.Difference;

/** The same case gets the same answer each time, whatever was judged before it. */
public final class EachTime implements Claim {

    @Override
    public void check(RuleSet rules, Proving proving) {
        List<Tried> tried = proving.tried(rules);
        for (int i = tried.size() - 1; i >= 0; i--) {
            Case document = tried.get(i).document();
            Optional<Difference> difference = SameAnswer.difference(tried.get(i), Tried.of(rules, document));
            if (difference.isPresent()) {
                Case smallest = Smallest.of(document, less -> twice(rules, less).isPresent());
                throw twice(rules, smallest)
                        .orElseGet(difference::get)
                        .objection(rules, "is answered differently each time", smallest, proving.settings())
                        .error();
            }
        }
    }

    private static Optional<Difference> twice(RuleSet rules, Case document) {
        return SameAnswer.difference(Tried.of(rules, document), Tried.of(rules, document));
    }
}
