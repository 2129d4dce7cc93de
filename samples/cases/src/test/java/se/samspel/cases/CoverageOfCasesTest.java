package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.cases.ReadCases.ReadCase;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;

/**
 * Every rule of the base, of the act and of the region can be seen at work in the repository, broken and kept: in a case of
 * this folder, on the tour, or among the mistakes that were put in on purpose.
 */
class CoverageOfCasesTest {

    private static final RuleSets ALL = Packs.onClassPath();
    private static final RuleSet REGION =
            ALL.find("jamtland", LocalDate.of(2008, 5, 16)).orElseThrow();
    private static final RuleSet LAW =
            ALL.find("municipal-act", LocalDate.of(2026, 4, 24)).orElseThrow();
    private static final List<ReadCase> CASES = ReadCases.ofTheRepository(ALL).all();

    @Test
    void every_rule_is_broken_in_some_case() {
        Set<String> broken = CASES.stream()
                .flatMap(one -> one.assessment().findings().stream())
                .map(finding -> finding.code().value())
                .collect(Collectors.toSet());

        assertThat(broken).containsAll(codes(rules()));
    }

    @Test
    void every_rule_applies_and_holds_in_some_case() {
        assertThat(codes(rules().filter(rule -> CASES.stream().anyMatch(one -> holds(rule, one)))))
                .containsExactlyInAnyOrderElementsOf(codes(rules()));
    }

    @Test
    void every_state_of_a_route_and_every_outcome_is_met_in_some_case() {
        assertThat(CASES)
                .extracting(one -> one.assessment().route().status().name())
                .contains("DETERMINED", "OPEN", "NOT_STATED", "NONE");
        assertThat(CASES).extracting(one -> one.assessment().outcome().name()).contains("BLOCKED", "OPEN", "CLEAR");
    }

    private static Stream<Requirement> rules() {
        return Stream.of(REGION, LAW)
                .flatMap(rules -> rules.requirements().stream())
                .distinct();
    }

    private static boolean holds(Requirement rule, ReadCase one) {
        CaseView view = new CaseView(one.document(), one.rules());
        return one.rules().requirements().stream().anyMatch(other -> other.id().equals(rule.id()))
                && view.elements(rule.scope()).stream()
                        .map(element -> new Subject(view, rule.scope(), element))
                        .anyMatch(subject -> rule.when().test(subject) == Verdict.YES
                                && rule.must().test(subject) == Verdict.YES);
    }

    private static List<String> codes(Stream<Requirement> rules) {
        return rules.map(rule -> rule.id().value()).toList();
    }
}
