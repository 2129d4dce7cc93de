package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** A situation that a comparison writes down as a document is a document in which the two rule sets do differ. */
class WrittenExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Id RULE = Id.of("own.rule");
    private static final Word[] WORDS = Stream.of("region", "municipality", "local-federation")
            .map(kind -> Word.of(Vocabulary.PARTY_KIND, kind, Text.same(kind), SOURCE))
            .toArray(Word[]::new);

    static Stream<Fact<?>> facts() {
        return Catalogue.FACTS.stream()
                .filter(fact -> fact instanceof YesNoFact || fact instanceof NumberFact)
                .map(fact -> (Fact<?>) fact);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void what_is_written_down_is_found_by_the_rules_that_look_at_it_and_by_no_others(Fact<?> fact) {
        RuleSet without = rules(Tiny.with(child(WORDS)));
        conditions(fact).forEach(must -> {
            RuleSet with = rules(Tiny.with(child(WORDS).add(rule(fact, must))));

            assertThat(documents(with, without)).allSatisfy(document -> {
                assertThat(codes(with, document)).contains(RULE);
                assertThat(codes(without, document)).doesNotContain(RULE);
            });
        });
    }

    @Test
    void of_more_than_fifty_facts_something_is_written_down() {
        RuleSet without = rules(Tiny.with(child(WORDS)));

        assertThat(facts().filter(fact -> conditions(fact)
                        .anyMatch(must -> !documents(
                                        rules(Tiny.with(child(WORDS).add(rule(fact, must)))), without)
                                .isEmpty())))
                .hasSizeGreaterThan(50);
    }

    private static Stream<Condition> conditions(Fact<?> fact) {
        return fact instanceof YesNoFact truth
                ? Stream.of(truth.is(true), truth.is(false))
                : Stream.of(
                        ((NumberFact) fact).within(Limit.constant(Range.atMost(1))),
                        ((NumberFact) fact).within(Limit.constant(Range.atLeast(2))));
    }

    private static Requirement rule(Fact<?> fact, Condition must) {
        return Requirement.of(RULE.value(), fact.scope())
                .must(must)
                .otherwise(
                        Severity.ERROR,
                        fact instanceof NumberFact ? Text.same("{who} {value} {limit}") : Text.same("{who}"),
                        Text.of("Gör något.", "Do something."))
                .source(SOURCE);
    }

    private static List<Case> documents(RuleSet one, RuleSet other) {
        return one.diff(other).differences().stream()
                .flatMap(difference -> difference.contrasts().stream())
                .flatMap(contrast -> contrast.situation().document().stream())
                .toList();
    }

    private static List<Id> codes(RuleSet rules, Case document) {
        return rules.judge(document).findings().stream()
                .map(finding -> finding.code())
                .toList();
    }

    private static RuleSet rules(RuleSets all) {
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }
}
