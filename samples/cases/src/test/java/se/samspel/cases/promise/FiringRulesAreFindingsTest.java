package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Requirement;
import se.samspel.testkit.generate.Cases;
import se.samspel.testkit.generate.Reach;

/** What fires is found, and nothing else is. */
class FiringRulesAreFindingsTest {

    /** What the rules find is what they say they would find, rule by rule. */
    @Example
    void a_rule_that_fires_is_a_finding_and_no_other_is() {
        for (RuleSet rules : Judged.withLaw()) {
            Set<Id> all = codes(rules);
            for (Case one : Cases.sample(Cases.following(rules).plausible(), 300, 1)) {
                Set<Id> fired = new TreeSet<>(all);
                fired.removeAll(Reach.of(rules, List.of(one)).firedBelow(1));

                assertThat(rules.judge(one).findings().stream()
                                .map(Finding::code)
                                .filter(all::contains))
                        .hasSameElementsAs(fired);
            }
        }
    }

    private static Set<Id> codes(RuleSet rules) {
        Set<Id> codes = new TreeSet<>();
        rules.all(Requirement.class).map(Requirement::id).forEach(codes::add);
        return codes;
    }
}
