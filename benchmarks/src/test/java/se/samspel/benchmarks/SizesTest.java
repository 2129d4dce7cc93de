package se.samspel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.benchmarks.made.Assembled;
import se.samspel.benchmarks.made.Growing;
import se.samspel.benchmarks.made.Grown;
import se.samspel.benchmarks.made.Works;
import se.samspel.benchmarks.peer.Verdict;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route;
import se.samspel.work.ProcessWork;

/** What grows is as large as it says, and nothing else about it changes. */
class SizesTest {

    private static IntStream findings(Grown grown, String code) {
        return grown.cases().stream().mapToInt(one -> (int) grown.rules().judge(one).findings().stream()
                .filter(finding -> finding.code().value().equals(code))
                .count());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1_000})
    void so_many_members_set_aside_a_day_too_many_and_each_is_found(int number) {
        assertThat(findings(Growing.FINDINGS.of(number), "member.full-days")).containsOnly(number);
    }

    @ParameterizedTest
    @CsvSource({"RULES,10", "RULES,1000", "LAYERS,1", "LAYERS,5", "ROWS,10", "ROWS,1000", "TABLES,1000"})
    void no_rule_is_violated_by_a_case_that_only_grows(Growing what, int size) {
        Grown grown = what.of(size);
        assertThat(grown.cases())
                .hasSize(Growing.CASES)
                .allMatch(one -> grown.rules().judge(one).findings().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"ROWS,10", "ROWS,4096", "TABLES,10", "TABLES,1000"})
    void a_row_gives_the_route_of_every_case(Growing what, int size) {
        Grown grown = what.of(size);
        assertThat(grown.cases())
                .allMatch(one -> grown.rules().judge(one).route().status() == Route.Status.DETERMINED);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_wrong_with_layers_that_are_assembled(Assembled what) {
        assertThat(RuleSets.of(what.of(10)).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN_JAVA", "SAMSPEL", "JAMTLAND"})
    void one_more_fault_is_one_more_finding_and_the_same_route(Who who) {
        Function<ProcessWork, Object> judge = who.made();
        Object none = judge.apply(Works.ofTeam("work", 12, 0));
        Object some = judge.apply(Works.ofTeam("work", 12, 5));
        if (none instanceof Assessment clean && some instanceof Assessment faulty) {
            assertThat(faulty.findings()).hasSize(clean.findings().size() + 5);
            assertThat(faulty.route()).isEqualTo(clean.route());
        } else if (none instanceof Verdict clean && some instanceof Verdict faulty) {
            assertThat(faulty.findings()).hasSize(clean.findings().size() + 5);
            assertThat(faulty.route()).isEqualTo(clean.route());
        } else {
            assertThat(some).isInstanceOfAny(Assessment.class, Verdict.class);
        }
    }
}
