package se.samspel.testkit.claim;

import java.util.Set;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Defect.Kind;

/** Every rule can hold and can be violated, and every number is read by some rule. */
public final class RulesCanSpeak implements Claim {

    @Override
    public void check(RuleSet rules, Proving proving) {
        Proved.without(
                Set.of(Kind.NEVER_APPLIES, Kind.NEVER_VIOLATED, Kind.NEVER_HOLDS, Kind.UNREAD_PARAMETER),
                rules,
                proving);
    }
}
