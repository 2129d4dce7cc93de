package se.samspel.testkit.claim;

import java.util.List;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.reference.ReferenceJudge;

/** What judges, quickly, says the same as a judge that is slow and obvious. */
public final class SameAsReference implements Claim {

    /** One case in so many: the obvious judge remembers nothing. */
    private static final int SHARE = 4;

    @Override
    public void check(RuleSet rules, Proving proving) {
        for (Tried tried : proving.share(rules, 1, SHARE)) {
            Case document = tried.document();
            if (tried.answer().isPresent() && !disagreements(rules, document).isEmpty()) {
                Case smallest = Smallest.of(
                        document, less -> !disagreements(rules, less).isEmpty());
                throw Objection.to(rules, "a slow and obvious judge says something else")
                        .line(String.join("\n", disagreements(rules, smallest)))
                        .in(smallest, rules, proving.settings())
                        .error();
            }
        }
    }

    /** A rule that fails or has no answer of its own is another claim's. */
    private static List<String> disagreements(RuleSet rules, Case document) {
        try {
            return ReferenceJudge.of(rules).disagreements(document);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }
}
