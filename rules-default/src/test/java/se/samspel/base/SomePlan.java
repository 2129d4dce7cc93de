package se.samspel.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Requirement;

/** Joint plans that say one thing and nothing else, judged under the base on a day of 2026. */
final class SomePlan {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    static final Party REGION = Party.of("14", Party.REGION, "Regionen");
    static final Party TOWN = Party.of("1494", Party.MUNICIPALITY, "Staden");
    static final Party VILLAGE = Party.of("1471", Party.MUNICIPALITY, "Byn");
    static final Party CLINIC = Party.of("clinic", Party.PRIVATE_PROVIDER, "Kliniken");

    private static final RuleSet BASE =
            RuleSets.of(new BaseRules()).find("base", DAY).orElseThrow();

    private SomePlan() {}

    /** Region, town, village and a private provider. */
    static JointPlanBuilder plan() {
        return JointPlan.builder("plan", "Planen").parties(List.of(REGION, TOWN, VILLAGE, CLINIC));
    }

    static Assessment judge(JointPlanBuilder plan) {
        return BASE.judge(plan.build());
    }

    static boolean violates(JointPlanBuilder plan, Requirement rule) {
        return finding(plan, rule).isPresent();
    }

    static Optional<Finding> finding(JointPlanBuilder plan, Requirement rule) {
        return judge(plan).findings().stream()
                .filter(finding -> finding.code().equals(rule.id()))
                .findFirst();
    }

    /** What the rule says in Swedish of the first that breaks it; empty if none does. */
    static String swedish(JointPlanBuilder plan, Requirement rule) {
        return finding(plan, rule).map(finding -> finding.message().text().sv()).orElse("");
    }

    /** Whether something that the rule needs to know is asked for. */
    static boolean leavesOpen(JointPlanBuilder plan, Requirement rule) {
        return judge(plan).questions().stream()
                .anyMatch(question ->
                        rule.must().facts().stream().anyMatch(fact -> fact.id().equals(question.code())));
    }

    static List<Id> ids(String... ids) {
        return List.of(ids).stream().map(Id::of).toList();
    }
}
