package se.samspel.testkit.generate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.json.Problem;
import se.samspel.json.Reading;
import se.samspel.rules.RuleSet;
import se.samspel.testkit.RulesUnderTest;

/** The generators reach what they claim to: a property on cases that never come proves nothing. */
class CasesTest {

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);
    private static final RuleSet BASE =
            RulesUnderTest.onClassPath("base").ruleSets().get(0);

    static Stream<Arbitrary<? extends Case>> kinds() {
        Cases cases = Cases.following(BASE);
        return Stream.of(cases.processWorks(), cases.matters(), cases.bodies(), cases.jointPlans());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void plausible_cases_are_what_a_document_can_hold(Arbitrary<? extends Case> kind) {
        List<? extends Case> cases = Cases.sample(kind, 200, 1);
        List<Reading> readings = cases.stream()
                .map(one -> READER.read(DocumentWriter.write(one)))
                .toList();

        assertThat(readings.stream()
                        .flatMap(reading -> reading.problems().stream())
                        .map(Problem::message)
                        .distinct())
                .isEmpty();
        assertThat(readings)
                .extracting(reading -> reading.document().orElseThrow())
                .isEqualTo(cases);
    }

    @Test
    void every_kind_comes_alike() {
        assertThat(Cases.sample(Cases.following(BASE).plausible(), 400, 1).stream()
                        .collect(groupingBy(Case::kind, counting())))
                .hasSize(4)
                .allSatisfy((kind, number) -> assertThat(number).isBetween(60L, 140L));
    }

    @Test
    void the_same_seed_gives_the_same_cases_and_another_gives_others() {
        Cases cases = Cases.following(BASE);

        List<Case> once = cases.sample(30, 42);

        assertThat(Cases.following(BASE).sample(30, 42)).isEqualTo(once);
        assertThat(cases.sample(30, 43)).isNotEqualTo(once);
    }
}
