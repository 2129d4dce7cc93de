package se.samspel.rules.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.text.Text;

class KindOfMatterTest {

    @ParameterizedTest
    @CsvSource({"thing, 1", "another-thing, 0"})
    void a_rule_may_speak_of_matters_of_one_kind_only(String kind, int findings) {
        Requirement rule = Requirement.of("thing.taken-over", Scopes.MATTER)
                .when(MatterFacts.KIND.is(kind))
                .must(CourseFacts.TAKEN_OVER.isTrue())
                .otherwise(Severity.ERROR, Text.same("{who} is ours"), Text.same("Let others take it over."))
                .source(Arena.SOURCE);

        assertThat(Arena.of(Stage.decides("forum"))
                        .with(rule, Word.of(Vocabulary.MATTER, "another-thing", Text.same("another"), Arena.SOURCE))
                        .after()
                        .findings())
                .hasSize(findings);
    }
}
