package se.samspel.testkit.claim;

import java.util.List;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.reference.ReferenceJudge;

/** The judge that judges says what one says that is slow and obvious. */
public final class AgreesWithReference implements Claim {

    /** One in so many of the cases is enough, for it is slow. */
    private static final int ONE_IN = 4;

    @Override
    public void check(RuleSet rules, Proving proving) {
        ReferenceJudge reference = ReferenceJudge.of(rules);
        for (Tried tried : proving.share(rules, 0, ONE_IN)) {
            Case document = tried.document();
            List<String> apart = reference.disagreements(document);
            if (!apart.isEmpty()) {
                Case smallest = Smallest.of(
                        document, less -> !reference.disagreements(less).isEmpty());
                List<String> told = reference.disagreements(smallest);
                throw Objection.to(rules, "is judged in another way than its conditions say: " + told.get(0))
                        .others(told.subList(1, told.size()))
                        .in(smallest, rules, proving.settings())
                        .error();
            }
        }
    }
}
