package se.samspel.testkit.coverage;

import java.util.List;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.example.Example;
import se.samspel.testkit.example.Examples;
import se.samspel.testkit.generate.Cases;

/**
 * Which rules, branches of conditions, limits and rows of routing tables the examples and generated cases exercise.
 *
 * <pre>{@code
 * CoverageReport report = RuleCoverage.of(rules).report(200, 42);
 * report.demand(0.9);
 * }</pre>
 *
 * <p>What counts is what the layers under test say themselves, unless {@link #withParents} asks for the rest too.
 */
public final class RuleCoverage {

    private final RulesUnderTest rules;
    private final Examples examples;
    private final boolean parents;

    private RuleCoverage(RulesUnderTest rules, Examples examples, boolean parents) {
        this.rules = rules;
        this.examples = examples;
        this.parents = parents;
    }

    /** By the examples that the rules name. */
    public static RuleCoverage of(RulesUnderTest rules) {
        return new RuleCoverage(rules, Examples.of(rules), false);
    }

    /** By these examples instead. */
    public RuleCoverage by(Examples other) {
        return new RuleCoverage(rules, other, parents);
    }

    /** What the layers stand on counts too. */
    public RuleCoverage withParents() {
        return new RuleCoverage(rules, examples, true);
    }

    /**
     * What was exercised.
     *
     * @param generated how many cases to generate for each rule set
     * @param seed which ones
     * @throws IllegalStateException if the layers do not fit together, or there is no rule set
     */
    public CoverageReport report(int generated, long seed) {
        Set<Id> layers = parents ? Set.of() : Set.copyOf(rules.ids());
        List<RuleSet> all = rules.wholeRuleSets();
        List<Goal> goals =
                all.stream().flatMap(one -> Goals.of(one, layers)).distinct().toList();
        Watching byExamples = new Watching(goals);
        for (Example example : examples.all()) {
            example.document().ifPresent(document -> example.rules().ifPresent(one -> byExamples.see(document, one)));
        }
        Watching byGeneration = new Watching(goals);
        all.forEach(one ->
                Cases.following(one).sample(generated, seed).forEach(document -> byGeneration.see(document, one)));
        return new CoverageReport(rules.ids(), byExamples.covered(), byGeneration.covered());
    }
}
