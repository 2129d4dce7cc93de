package se.samspel.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.Id;
import se.samspel.json.JsonText;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;
import se.samspel.testkit.Golden;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.SmallTown;
import se.samspel.testkit.coverage.Goal.Kind;
import se.samspel.testkit.example.Examples;

/** What examples show of rules. */
class RuleCoverageTest {

    private static final RulesUnderTest RULES = SmallTown.rules();

    private static final String ANY = "{\"ruleSet\": {\"id\": \"small-town\"}}";

    @TempDir
    Path folder;

    @Test
    void a_rule_is_to_be_seen_broken_and_kept_its_limit_from_both_sides_and_each_row_taken() {
        Covered covered = report().examples();

        assertThat(covered.goals(Kind.VIOLATED)).hasSize(1);
        assertThat(covered.goals(Kind.HELD)).hasSize(1);
        assertThat(covered.goals(Kind.ROW)).hasSize(2);
        assertThat(covered.goals(Kind.BORDER)).extracting(Goal::part).containsExactly("3", "4", "5", "6", "7");
        assertThat(covered.goals(Kind.BRANCH)).hasSize(2);
        assertThat(covered.share()).isZero();
    }

    @Test
    void what_an_example_shows_is_no_longer_missing() {
        SmallTown.member(folder, "seven", 7, ANY);
        SmallTown.matter(folder, "heavy", "heavy", ANY);

        assertThat(report().examples().missing())
                .extracting(goal -> goal.kind() + " " + goal.part())
                .containsExactly(
                        "HELD ",
                        "ROW 001",
                        "BORDER 3",
                        "BORDER 4",
                        "BORDER 5",
                        "BORDER 6",
                        "BRANCH must member.full-days within days YES");
    }

    @Test
    void what_versions_tell_in_other_words_is_one_goal_counted_together() {
        Source book = Source.text("Town book", "Time");
        Goal old = new Goal(Kind.HELD, Id.of("a"), "", Text.same("old"), book);
        Goal changed = new Goal(Kind.HELD, Id.of("a"), "", Text.same("new"), Source.text("Town book", "2"));

        assertThat(new Covered(3, Map.of(old, 2, changed, 0)).reached().values())
                .containsExactly(2);
        assertThat(new Covered(3, Map.of(old, 0, changed, 1)).missing()).isEmpty();
    }

    @Test
    void an_open_route_takes_no_row() {
        SmallTown.matter(folder, "unanswered", "heavy\"}, {\"id\": \"other\", \"value\": \"heavy", ANY);
        SmallTown.matter(folder, "unknown", "neither", ANY);

        assertThat(report().examples().missing())
                .filteredOn(goal -> goal.kind() == Kind.ROW)
                .extracting(Goal::part)
                .containsExactly("001");
    }

    @Test
    void what_lies_beneath_counts_only_if_it_is_asked_for() {
        RulesUnderTest region = RulesUnderTest.onClassPath("municipal-act");

        Covered own = RuleCoverage.of(region).report(0, 1).examples();
        Covered all = RuleCoverage.of(region).withParents().report(0, 1).examples();

        assertThat(own.goals(Kind.VIOLATED)).hasSize(10);
        assertThat(all.goals(Kind.VIOLATED)).hasSizeGreaterThan(100).containsAll(own.goals(Kind.VIOLATED));
    }

    @Test
    void generated_cases_are_counted_by_themselves() {
        CoverageReport report =
                RuleCoverage.of(RULES).by(Examples.in(folder, RULES)).report(200, 3);

        assertThat(report.examples().share()).isZero();
        assertThat(report.generated().cases()).isEqualTo(200);
        assertThat(report.generated().share()).isGreaterThan(0.8);
    }

    @Test
    void too_small_a_share_fails_with_what_is_missing_the_gravest_first() {
        SmallTown.member(folder, "seven", 7, ANY);

        assertThatThrownBy(() -> report().demand(0.5))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No example shows:\n  member.days: the rule applies and holds (Town book, Time)");
        assertThatCode(() -> report().demand(0.2)).doesNotThrowAnyException();
    }

    @Test
    void rules_that_are_not_there_and_rules_that_say_nothing_are_not_covered() {
        CoverageReport silent = RuleCoverage.of(RulesUnderTest.of(List.of(Layer.of("one", "1"))))
                .report(0, 1);

        assertThat(silent.examples().share()).isZero();
        assertThatThrownBy(() -> silent.demand(0.5))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[one] say nothing of their own");
        assertThatThrownBy(() ->
                        RuleCoverage.of(RulesUnderTest.onClassPath("nowhere")).report(0, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("there is no rule set [nowhere]");
    }

    @Test
    void the_report_is_a_page_in_swedish_and_english_and_json() {
        SmallTown.member(folder, "seven", 7, ANY);
        SmallTown.matter(folder, "heavy", "heavy", ANY);

        Golden.compare("small-town.coverage.sv.txt", report().text(Text.SWEDISH));
        Golden.compare("small-town.coverage.en.txt", report().text(Locale.ENGLISH));
        Golden.compare("small-town.coverage.json", JsonText.pretty(report().json(Locale.ENGLISH)) + "\n");
    }

    private CoverageReport report() {
        return RuleCoverage.of(RULES).by(Examples.in(folder, RULES)).report(0, 1);
    }
}
