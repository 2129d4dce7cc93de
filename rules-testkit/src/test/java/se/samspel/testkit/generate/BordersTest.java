package se.samspel.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.generate.border.Aim;
import se.samspel.testkit.generate.border.Border;
import se.samspel.testkit.generate.border.BorderCases;

/** Every limit of the rules is reached: on it, one step below it and one step above it. */
class BordersTest {

    private static final int TRIES = 30;

    static Stream<RuleSet> rules() {
        return Stream.concat(
                Stream.of(BaseWithRegionalParts.RULES),
                RulesUnderTest.onClassPath("municipal-act").ruleSets().stream().limit(1));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_case_lies_at_every_border(RuleSet rules) {
        Cases cases = Cases.following(rules);
        List<Arbitrary<Case>> kinds = List.of(
                cases.processWorks().map(one -> one),
                cases.matters().map(one -> one),
                cases.bodies().map(one -> one),
                cases.jointPlans().map(one -> one));
        BorderCases borders = new BorderCases(rules, kinds, Cases::canBeWritten);
        Set<String> missed = new TreeSet<>();
        for (Border border : borders.borders()) {
            Aim aim = new Aim(rules, border, Cases::canBeWritten);
            if (IntStream.range(0, TRIES)
                    .noneMatch(seed ->
                            aim.isAt(Cases.sample(borders.at(border), 1, seed).get(0)))) {
                missed.add(border.toString());
            }
        }

        assertThat(borders.borders()).hasSizeGreaterThan(10);
        assertThat(missed).isSubsetOf(unreachable(rules));
    }

    /**
     * Under the base alone no level and no stage says how long something may take, so that nothing is late by any days; and
     * one route has a stage that can be skipped.
     */
    private static Set<String> unreachable(RuleSet rules) {
        return rules == BaseWithRegionalParts.RULES
                ? Set.of()
                : Set.of(
                        "issue.days-late = 0",
                        "issue.days-late = 1",
                        "matter.days-late = 1",
                        "decision.stages-skipped = 1");
    }
}
