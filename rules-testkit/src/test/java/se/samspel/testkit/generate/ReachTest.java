package se.samspel.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Requirement;
import se.samspel.testkit.RulesUnderTest;

/** What is generated for a rule set reaches its rules: each is violated by some cases and held to by others. */
class ReachTest {

    private static final int OF_EACH_KIND = 1_000;
    private static final int LEAST = 20;

    /** It takes that every principal has adopted, and not the same text, on the one route that asks for that. */
    private static final Set<Id> LAST_STAGE_OF_ONE_ROUTE = Set.of(Id.of("matter.same-text"));

    @Test
    void every_rule_of_the_base_fires_and_holds_in_many_cases() {
        Cases cases = Cases.following(BaseWithRegionalParts.RULES);
        List<Case> all = new ArrayList<>(Cases.sample(cases.processWorks(), OF_EACH_KIND, 1));
        all.addAll(Cases.sample(cases.bodies(), OF_EACH_KIND, 1));
        all.addAll(Cases.sample(cases.jointPlans(), OF_EACH_KIND, 1));
        all.addAll(Cases.sample(cases.matters(), 3 * OF_EACH_KIND, 1)); // of ten kinds, each with a route of its own

        Reach reach = Reach.of(BaseWithRegionalParts.RULES, all);

        assertThat(reach.firedBelow(LEAST)).as(() -> "seldom fire " + reach).isSubsetOf(LAST_STAGE_OF_ONE_ROUTE);
        assertThat(reach.firedBelow(LEAST / 4)).isEmpty();
        assertThat(reach.heldBelow(LEAST)).as(() -> "seldom hold " + reach).isEmpty();
    }

    @Test
    void every_rule_of_the_municipal_act_fires_and_holds_in_many_matters_of_a_joint_board() {
        RuleSet act = RulesUnderTest.onClassPath("municipal-act").ruleSets().get(0);
        Set<Id> ofTheAct = codes(act);
        ofTheAct.removeAll(codes(BaseWithRegionalParts.RULES));
        Arbitrary<MatterDocument> ofABoard = Cases.following(act)
                .matters()
                .filter(document -> document.matter()
                        .filter(matter -> matter.kind().value().equals("common-board-matter"))
                        .isPresent());

        Reach reach = Reach.of(act, Cases.sample(ofABoard, OF_EACH_KIND, 1));

        assertThat(ofTheAct).hasSizeGreaterThan(8);
        assertThat(reach.firedBelow(LEAST)).as(() -> "seldom fire " + reach).doesNotContainAnyElementsOf(ofTheAct);
        assertThat(reach.heldBelow(LEAST)).as(() -> "seldom hold " + reach).doesNotContainAnyElementsOf(ofTheAct);
    }

    private static Set<Id> codes(RuleSet rules) {
        return rules.all(Requirement.class).map(Requirement::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_state_comes() {
        Reach reach = Reach.of(
                BaseWithRegionalParts.RULES,
                Cases.following(BaseWithRegionalParts.RULES).sample(600, 1));

        assertThat(reach.cases()).isEqualTo(600);
        assertThat(reach.states())
                .containsKeys("kind process-work", "kind joint-plan", "kind matter", "kind body")
                .containsKeys("outcome BLOCKED", "outcome OPEN", "outcome CLEAR")
                .containsKeys("route DETERMINED", "route OPEN", "route NOT_STATED", "route NONE")
                .containsKeys("trail UNDER_WAY", "trail DECIDED", "trail ENDED")
                .containsKeys("phase ANALYSIS", "phase DEVELOPMENT", "phase EVALUATION", "phase not told")
                .containsKeys("budget BELOW", "budget WITHIN", "budget ABOVE", "budget UNKNOWN", "budget UNLIMITED")
                .containsKeys("issue open", "issue overdue", "issue resolved");
    }
}
