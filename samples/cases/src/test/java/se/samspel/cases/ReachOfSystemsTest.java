package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Requirement;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.generate.Cases;
import se.samspel.testkit.generate.Reach;

/** What the test kit generates for the systems of the samples reaches the rules that are their own. */
class ReachOfSystemsTest {

    /** It asks for meetings through a whole year, which are made up too seldom; cases of its own show both. */
    private static final Id LEFT_TO_CASES = Id.of("ledningsgruppen.cadence");

    private static final int MOST_ROUNDS = 4;
    private static final int OF_EACH_STRATUM = 120;

    @Test
    void every_rule_of_a_system_fires_and_holds_in_generated_cases() {
        Set<Id> common =
                codes(RulesUnderTest.onClassPath("municipal-act").ruleSets().get(0));

        assertThat(systems().flatMap(rules -> missed(rules, common))).isEmpty();
    }

    /** More cases are drawn as long as there is a rule that none has reached. */
    private static Stream<String> missed(RuleSet rules, Set<Id> common) {
        Cases cases = Cases.following(rules);
        Set<Id> fires = codes(rules);
        fires.removeAll(common);
        fires.remove(LEFT_TO_CASES);
        Set<Id> holds = new TreeSet<>(fires);
        for (int round = 0; round < MOST_ROUNDS && fires.size() + holds.size() > 0; round++) {
            List<Case> some = new ArrayList<>(Cases.sample(cases.plausible(), OF_EACH_STRATUM, round));
            some.addAll(Cases.sample(cases.atBorders(), OF_EACH_STRATUM, round));
            Reach reach = Reach.of(rules, some);
            fires.retainAll(reach.firedBelow(1));
            holds.retainAll(reach.heldBelow(1));
        }
        return Stream.concat(
                fires.stream().map(code -> rules.id() + " " + rules.version() + ": " + code + " never fires"),
                holds.stream().map(code -> rules.id() + " " + rules.version() + ": " + code + " never holds"));
    }

    private static Stream<RuleSet> systems() {
        return RulesUnderTest.onClassPath("jamtland", "jonkoping", "lidkoping", "skelleftea-norsjo")
                .ruleSets()
                .stream();
    }

    private static Set<Id> codes(RuleSet rules) {
        Set<Id> codes = new TreeSet<>();
        rules.all(Requirement.class).map(Requirement::id).forEach(codes::add);
        return codes;
    }
}
