package se.samspel.benchmarks.made;

import java.time.LocalDate;
import java.util.List;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;

/**
 * A rule set and cases to judge by it, one thing about them as large as it was asked to be.
 *
 * @param rules the rule set
 * @param cases the cases, as many whatever the size
 */
public record Grown(RuleSet rules, List<Case> cases) {

    /** A day on which the rule set is in force, the day of the case that all are made of. */
    static final LocalDate DAY = LocalDate.of(2008, 5, 16);

    /**
     * The rule set of that name made of these layers.
     *
     * @throws IllegalStateException if anything is wrong with them
     */
    static RuleSet ruleSet(String id, List<Layer> layers) {
        RuleSets all = RuleSets.of(layers);
        if (!all.problems().isEmpty()) {
            throw new IllegalStateException(all.problems().get(0).toString());
        }
        return all.find(id, DAY).orElseThrow();
    }
}
