package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import se.samspel.Id;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Screen;
import se.samspel.rules.layer.Requirement;

/**
 * A requirement under the rules of a chain of layers, on whichever day.
 *
 * @param requirement the requirement
 * @param when when it applies, and
 * @param must what it asks for, with the ranges of parameters under these rules in place of the parameters
 * @param layer the layer that it comes from
 * @param isSafe whether nothing that it looks at can throw: neither a plug-in's code nor the numbers of the rules
 * @param isOfTheWholeCase whether it applies to every element of a case or to none, and cannot throw
 * @param screening a first look at the elements
 */
record RequirementInForce(
        Requirement requirement,
        Condition when,
        Condition must,
        Id layer,
        boolean isSafe,
        boolean isOfTheWholeCase,
        Screening screening) {

    static RequirementInForce of(RuleSet rules, Requirement rule, boolean isSafe) {
        Condition when = Limits.settled(rule.when(), rules::range);
        Condition must = Limits.settled(rule.must(), rules::range);
        return new RequirementInForce(
                rule,
                when,
                must,
                Judge.layerOf(rules, rule.id()).orElse(rules.id()),
                isSafe,
                isSafe && asksNothingOfTheElement(when),
                isSafe ? new Screening(Screen.of(when, rule.scope()), Screen.of(must, rule.scope())) : Screening.NONE);
    }

    /** What goes through all elements of a scope, or looks at what a document holds at most one of, asks nothing of the element. */
    private static boolean asksNothingOfTheElement(Condition condition) {
        List<Scope<?>> each = new ArrayList<>();
        condition.atoms(atom -> {
            if (atom.each().isEmpty()) {
                atom.facts().forEach(fact -> each.add(fact.scope()));
            }
        });
        return each.stream().allMatch(Scope::single);
    }
}
