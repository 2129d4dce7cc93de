package se.samspel.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.work.ProcessWork;

/** Cases that follow a rule set: they use its words, keep its routes more or less, and lie at its limits. */
public final class Cases {

    private final RuleSet rules;

    private Cases(RuleSet rules) {
        this.rules = rules;
    }

    /** Cases that follow these rules. */
    public static Cases following(RuleSet rules) {
        return new Cases(rules);
    }

    /** Every stratum: plausible, at the borders, ill-formed. */
    public Arbitrary<Case> any() {
        return Arbitraries.of(ProcessWork.builder("work", rules.id().value()).build());
    }
}
