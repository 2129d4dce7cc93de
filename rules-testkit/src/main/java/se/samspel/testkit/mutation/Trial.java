package se.samspel.testkit.mutation;

import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;

/**
 * A case on which rules can be told from their mutants.
 *
 * @param document the case
 * @param rules the rules that judge it
 * @param assessment what they say
 */
record Trial(Case document, RuleSet rules, Assessment assessment) {

    /** The case judged by the rules. */
    static Trial of(Case document, RuleSet rules) {
        return new Trial(document, rules, rules.judge(document));
    }

    /** Whether the rules and their mutant answer differently. */
    boolean tells(Changed changed) {
        return changed.rules(rules)
                .filter(other -> !other.judge(document).equals(assessment))
                .isPresent();
    }
}
