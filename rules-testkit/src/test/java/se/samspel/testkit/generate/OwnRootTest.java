package se.samspel.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Trail.Standing;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.testkit.RulesUnderTest;

/** A rule set that shares nothing with the base has cases in its own words, and one that says nothing has cases too. */
class OwnRootTest {

    private static final Source LAW = Source.text("Lag", "1 §");
    private static final DeclaredFact OVERTIME =
            DeclaredFact.number("overtime", Text.of("övertid", "overtime"), Unit.HOURS, Scopes.MEMBER, LAW);
    private static final RuleSet RULES = rules(Layer.of("own", "1")
            .add(
                    Word.of(Vocabulary.PARTY_KIND, "authority", Text.of("myndighet", "authority"), LAW),
                    Word.of(Vocabulary.MATTER, "permit", Text.of("tillstånd", "permit"), LAW),
                    Act.of("resolves", Text.of("avgör", "resolves"), Effect.BINDING, LAW),
                    Act.of("hears", Text.of("hörs", "is heard"), Effect.POSITION, LAW),
                    Body.of("court", Text.of("domstolen", "the court"), LAW),
                    Body.of("experts", Text.of("sakkunniga", "the experts"), LAW),
                    Mandate.of("court.resolves", "court", "resolves", "permit", LAW),
                    Mandate.of("experts.hear", "experts", "hears", "permit", LAW),
                    Routing.of("permit", LAW)
                            .row(Condition.ALWAYS, Stage.act("hears", "experts"), Stage.act("resolves", "court")),
                    OVERTIME,
                    Requirement.of("overtime.some", Scopes.MEMBER)
                            .must(OVERTIME.number().within(Limit.constant(Range.of(2, 9))))
                            .otherwise(
                                    Severity.ERROR,
                                    Text.of("{who}: {value}, {limit}", "{who}: {value}, {limit}"),
                                    Text.of("Ändra.", "Change it."))
                            .source(LAW)));

    @Test
    void its_routes_are_walked_to_the_end() {
        assertThat(Cases.sample(Cases.following(RULES).matters(), 200, 1))
                .extracting(matter -> RULES.judge(matter).trail().standing())
                .contains(Standing.DECIDED, Standing.UNDER_WAY);
    }

    @Test
    void every_word_is_its_own_but_a_few() {
        assertThat(Cases.sample(Cases.following(RULES).plausible(), 200, 1).stream()
                        .filter(one -> RULES.judge(one).findings().stream()
                                .anyMatch(finding -> finding.code().equals(Id.of("UNKNOWN_WORD")))))
                .hasSizeLessThan(100);
    }

    @Test
    void a_fact_that_it_declares_is_given_on_its_limit_and_on_either_side_of_it() {
        assertThat(Cases.sample(Cases.following(RULES).processWorks(), 200, 1))
                .flatExtracting(Case::facts)
                .filteredOn(fact -> fact.fact().equals(OVERTIME.id()))
                .extracting(GivenFact::value)
                .contains(number(1), number(2), number(3), number(8), number(9), number(10));
    }

    @Test
    void of_rules_that_say_nothing_there_are_cases_of_every_kind_and_stratum() {
        RuleSet silent = rules(Layer.of("silent", "1"));

        assertThat(Cases.following(silent).sample(100, 1))
                .hasSize(100)
                .allSatisfy(
                        one -> assertThat(silent.judge(one).route().stages()).isEmpty());
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static RuleSet rules(Layer layer) {
        RulesUnderTest rules = RulesUnderTest.of(List.of(layer));
        assertThat(rules.problems()).isEmpty();
        return rules.ruleSets().get(0);
    }
}
