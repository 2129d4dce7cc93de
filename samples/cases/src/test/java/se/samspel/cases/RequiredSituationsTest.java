package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Text;

/** What is shown of requirements shows it, and nothing smaller or nearer would. */
class RequiredSituationsTest {

    private static final String NOTHING = "nothing is remarked on";

    @Test
    void the_situation_of_a_rule_that_never_holds_cannot_be_made_smaller() {
        RuleSet rules = AnalysedSets.seeded(Kind.NEVER_HOLDS).orElseThrow();
        for (Defect defect : AnalysedSets.analysed(Kind.NEVER_HOLDS).defects()) {
            Condition violated = violated(rules, defect.item());
            Predicate<List<FactValue>> shows = said -> Spoken.verdict(violated, said) == Verdict.YES;

            assertThat(new Smaller(List.of(violated), shows)
                            .than(defect.example().orElseThrow().facts()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource({"se.samspel.cases.AnalysedSets#twos", "se.samspel.cases.MadeSets#moved"})
    void no_situation_in_which_a_rule_says_two_things_can_be_made_smaller(RuleSet one, RuleSet other) {
        for (Difference difference : one.diff(other).differences()) {
            if (difference.cause() == Cause.REQUIREMENT || difference.cause() == Cause.PARAMETER) {
                difference
                        .contrasts()
                        .forEach(contrast -> assertThat(smaller(one, other, difference, contrast))
                                .as(difference.item() + " "
                                        + contrast.situation().text())
                                .contains(Optional.empty()));
            }
        }
    }

    /** For each rule of which the contrast is true, a smaller situation of which it is so, too. */
    private static List<Optional<String>> smaller(
            RuleSet one, RuleSet other, Difference difference, Contrast contrast) {
        List<FactValue> facts = contrast.situation().facts();
        return codes(one, other, difference)
                .map(code -> List.of(
                        new Claim(violated(one, code), contrast.one()),
                        new Claim(violated(other, code), contrast.other())))
                .filter(claims -> areTrue(claims, facts))
                .map(claims -> new Smaller(claims.stream().map(Claim::violated).toList(), said -> areTrue(claims, said))
                        .than(facts))
                .toList();
    }

    /** Whether a rule is violated under a rule set, and what is said of that. */
    private record Claim(Condition violated, Text said) {
        boolean isTrue(List<FactValue> facts) {
            return Spoken.verdict(violated, facts) == Verdict.of(!said.en().equals(NOTHING));
        }
    }

    private static boolean areTrue(List<Claim> claims, List<FactValue> facts) {
        return claims.stream().allMatch(claim -> claim.isTrue(facts));
    }

    private static Stream<Id> codes(RuleSet one, RuleSet other, Difference difference) {
        return Stream.of(one, other)
                .flatMap(rules -> rules.requirements().stream())
                .filter(rule -> rule.id().equals(difference.item())
                        || Limits.parameters(new Condition.And(List.of(rule.when(), rule.must())))
                                .anyMatch(difference.item()::equals))
                .map(Requirement::id)
                .distinct();
    }

    /** When the rule is violated; never, where there is none. */
    static Condition violated(RuleSet rules, Id code) {
        return rules.requirements().stream()
                .filter(rule -> rule.id().equals(code))
                .findFirst()
                .<Condition>map(rule -> new Condition.And(List.of(rule.when(), new Condition.Not(rule.must()))))
                .map(condition -> Limits.settled(
                        condition, parameter -> rules.parameter(parameter).orElseThrow()))
                .orElse(new Condition.Or(List.of()));
    }
}
