package se.samspel.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.example.Examples;
import se.samspel.testkit.mutation.RuleMutation;

/**
 * When a rule of the base, of the act or of a region is changed a little, some example notices: a case of this folder, a
 * stop of the tour, or one of those that were written for it under {@code examples}.
 *
 * <p>The base and all that stands on it takes some minutes, and is tried with {@code -Pthorough}.
 */
class MutatedRulesTest {

    private static final double LEAST = 0.95;
    private static final Path CASES = CaseFolder.document("any").getParent();

    @TestFactory
    Stream<DynamicTest> what_was_written_to_notice_changes_is_answered_as_expected() {
        return Stream.of("base", "jamtland", "jonkoping", "lidkoping", "skelleftea-norsjo")
                .flatMap(id ->
                        Examples.in(own(id), RulesUnderTest.onClassPath(id)).tests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipal-act", "skelleftea-norsjo"})
    void a_small_change_to_a_rule_is_noticed(String id) {
        demand(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "jamtland", "jonkoping", "lidkoping"})
    @EnabledIfSystemProperty(named = "samspel.thorough", matches = "true")
    void a_small_change_to_one_of_many_rules_is_noticed(String id) {
        demand(id);
    }

    private static void demand(String id) {
        RulesUnderTest all = RulesUnderTest.onClassPath(id);
        RulesUnderTest rules = Files.isDirectory(own(id)) ? all.examples(own(id)) : all;
        RuleMutation.of(rules).by(examples(id, rules)).demand(LEAST);
    }

    private static Examples examples(String id, RulesUnderTest rules) {
        Examples examples = Examples.in(CASES, rules);
        Examples further = Files.isDirectory(own(id)) ? examples.and(own(id)) : examples;
        return id.equals("base")
                ? TourStop.all().stream().map(TourStop::folder).reduce(further, Examples::and, (one, other) -> other)
                : further;
    }

    private static Path own(String id) {
        return CASES.resolve("examples").resolve(id);
    }
}
