package se.samspel.testkit.claim;

import java.util.Set;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.layer.Question;

/** Every question has two answers of which one gives another route or outcome than the other. */
public final class QuestionsMatter implements Claim {

    @Override
    public void check(RuleSet rules, Proving proving) {
        if (rules.all(Question.class).findAny().isEmpty()) {
            throw Claim.notClaimed(Objection.name(rules) + " asks no question");
        }
        Proved.without(Set.of(Kind.IDLE_QUESTION), rules, proving);
    }
}
