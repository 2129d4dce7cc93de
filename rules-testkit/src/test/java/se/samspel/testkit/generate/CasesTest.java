package se.samspel.testkit.generate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import se.samspel.rules.layer.Layer;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;

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

    @Test
    void ill_formed_cases_are_what_no_document_can_hold() {
        assertThat(Cases.sample(Cases.following(BASE).illFormed(), 100, 1))
                .allSatisfy(
                        one -> assertThat(READER.read(DocumentWriter.write(one)).problems())
                                .isNotEmpty());
    }

    @Test
    void numbers_come_evenly_and_do_not_crowd_at_the_ends() {
        assertThat(Cases.sample(Choices.from(0, 9), 1_000, 1).stream()
                        .collect(groupingBy(number -> number, counting())))
                .hasSize(10)
                .allSatisfy((number, times) -> assertThat(times).isBetween(70L, 135L));
    }

    @Test
    void a_day_on_which_the_rules_change_comes_more_often_than_another() {
        RuleSet rules = RulesUnderTest.of(
                        List.of(Layer.of("changing", "1").under("base").from(LocalDate.of(2027, 1, 1))))
                .ruleSets()
                .get(0);

        assertThat(Cases.sample(Words.of(rules).days().near(), 200, 1))
                .contains(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
    }
}
