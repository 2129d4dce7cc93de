package se.samspel.testkit.claim;

import java.util.Optional;
import java.util.function.Function;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;

/**
 * A case that rules were tried on.
 *
 * @param document the case
 * @param answer what they say of it; empty if judging let something out
 * @param thrown what it let out
 */
record Tried(Case document, Optional<Assessment> answer, Optional<Throwable> thrown) {

    static Tried of(RuleSet rules, Case document) {
        return of(document, rules::judge);
    }

    /** Lets out nothing but what nobody can go on from. */
    static Tried of(Case document, Function<Case, Assessment> judge) {
        try {
            return new Tried(document, Optional.of(judge.apply(document)), Optional.empty());
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return new Tried(document, Optional.empty(), Optional.of(e));
        }
    }
}
