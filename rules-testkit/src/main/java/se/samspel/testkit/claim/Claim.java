package se.samspel.testkit.claim;

import java.util.Set;
import org.opentest4j.TestAbortedException;
import se.samspel.rules.RuleSet;

/** Something that is claimed of every rule set, such as that judging lets nothing out. */
public interface Claim {

    /**
     * Looks at one rule set.
     *
     * @throws AssertionError if it is not so; the message names rule, fact and source, and shows the smallest case
     * @throws TestAbortedException if nothing of the kind is claimed of this rule set; the message tells why
     */
    void check(RuleSet rules, Proving proving);

    /** The codes of what is found when layers are assembled that are about this claim; none if assembly does not see it. */
    default Set<String> flaws() {
        return Set.of();
    }

    /** Tells that a rule set has nothing that the claim could be about. */
    static TestAbortedException notClaimed(String why) {
        return new TestAbortedException("not claimed: " + why);
    }
}
