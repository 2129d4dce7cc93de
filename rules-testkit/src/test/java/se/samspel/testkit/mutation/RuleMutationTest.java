package se.samspel.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.Id;
import se.samspel.json.JsonText;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.testkit.Golden;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.SmallTown;
import se.samspel.testkit.example.Examples;
import se.samspel.testkit.generate.Cases;
import se.samspel.testkit.mutation.Fate.End;

/** Rules changed a little, and whether their examples notice. */
class RuleMutationTest {

    private static final RulesUnderTest RULES = SmallTown.rules();
    private static final RulesUnderTest IDLE =
            RulesUnderTest.of(List.of(Layer.of("one", "1").add(days(Range.of(1, 2)))));

    @TempDir
    Path folder;

    @Test
    void every_limit_rule_row_stage_and_mandate_is_changed_once_each_way() {
        assertThat(Mutations.of(SmallTown.layer()))
                .extracting(Mutant::name)
                .containsExactly(
                        "days.least-down",
                        "days.least-up",
                        "days.most-down",
                        "days.most-up",
                        "member.days.withdrawn",
                        "member.days.must-not",
                        "member.days.warning",
                        "route.thing.row1-as-next",
                        "route.thing.row1-removed",
                        "route.thing.row1-stage1-dropped",
                        "route.thing.row2-removed",
                        "route.thing.row2-stage1-dropped",
                        "route.thing.row2-stage1-after-next",
                        "route.thing.row2-stage2-dropped",
                        "board.decides.withdrawn",
                        "board.decides.when-not",
                        "council.decides.withdrawn");
    }

    @Test
    void a_range_of_one_number_is_moved_whole_when_its_ends_would_cross() {
        Layer layer = Layer.of("one", "1").add(days(Range.exactly(2)));

        assertThat(Mutations.of(layer))
                .extracting(mutant -> mutant.what().en())
                .containsExactly("2–2 → 1–2", "2–2 → 3–3", "2–2 → 1–1", "2–2 → 2–3");
    }

    @Test
    void examples_at_either_side_of_a_limit_notice_when_it_is_moved() {
        SmallTown.member(folder, "three", 3, found());
        SmallTown.member(folder, "four", 4, nothing());
        SmallTown.member(folder, "six", 6, nothing());
        SmallTown.member(folder, "seven", 7, found());

        assertThat(report().survivors())
                .extracting(fate -> fate.mutant().name())
                .doesNotContain(
                        "days.least-down",
                        "days.least-up",
                        "days.most-down",
                        "days.most-up",
                        "member.days.must-not",
                        "member.days.withdrawn")
                .contains("member.days.warning", "route.thing.row1-as-next");
    }

    @Test
    void a_table_with_a_gap_is_noticed_when_layers_are_put_together() {
        assertThat(report().fates())
                .filteredOn(fate -> fate.end() == End.REFUSED)
                .extracting(fate -> fate.mutant().way())
                .containsExactly("row1-removed", "row2-removed");
    }

    @Test
    void a_limit_that_nothing_reads_can_be_moved_without_anybody_noticing() {
        MutationReport report = RuleMutation.of(IDLE)
                .seeking(rules -> Cases.following(rules).sample(5, 5))
                .report();

        assertThat(report.fates()).extracting(Fate::end).containsOnly(End.EQUIVALENT);
        assertThat(report.score()).isZero();
        assertThatThrownBy(() -> report.demand(0.5))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing was changed that examples could notice");
    }

    @Test
    void where_no_case_was_judged_nothing_is_called_equivalent() {
        assertThat(RuleMutation.of(IDLE).report().fates()).extracting(Fate::end).containsOnly(End.SURVIVED);
    }

    @Test
    void rules_that_are_not_there_or_do_not_fit_together_prove_nothing() {
        RulesUnderTest nowhere = RulesUnderTest.onClassPath("nowhere");
        RulesUnderTest broken = RulesUnderTest.of(List.of(Layer.of("one", "1").under("no-such-layer")));

        assertThatThrownBy(() -> RuleMutation.of(nowhere).report())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("there is no rule set [nowhere]");
        assertThatThrownBy(() -> RuleMutation.of(broken).report())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the layers must fit together first");
    }

    @Test
    void what_survives_gets_an_example_that_notices_it_and_can_be_written_and_kept() {
        MutationReport before = report();
        before.write(folder);
        MutationReport after = report();

        assertThat(before.count(End.NOTICED)).isZero();
        assertThat(before.survivors())
                .allSatisfy(fate ->
                        assertThat(fate.caughtBy()).as(fate.mutant().name()).isPresent());
        assertThat(after.survivors()).isEmpty();
        assertThat(after.score()).isEqualTo(1);
    }

    @Test
    void the_example_is_as_small_as_can_be() {
        report().write(folder);

        Golden.compare(
                "small-town.catching.json",
                read("small-town@1.days.least-down.json") + read("small-town@1.days.least-down.expected.json"));
    }

    @Test
    void no_file_that_is_there_is_written_over() throws IOException {
        MutationReport report = report();
        Path kept = folder.resolve("small-town@1.days.least-down.expected.json");
        Files.writeString(kept, "mine");

        assertThat(report.write(folder)).containsExactly(folder.resolve("small-town@1.days.least-down.json"));
        assertThat(kept).hasContent("mine");
        assertThat(folder.resolve("small-town@1.days.least-down.json")).doesNotExist();
        assertThat(folder.resolve("small-town@1.route.thing.row1-as-next.json")).exists();
    }

    @Test
    void several_things_said_of_one_item_are_told_apart() {
        Source source = Source.text("Town book", "Time");
        Layer layer = Layer.of("town", "2")
                .replace(new NewLabel(Id.of("days"), Text.of("tid", "time")), source)
                .replace(new NewRange(Id.of("days"), Range.of(1, 2)), source)
                .tighten(new NewRange(Id.of("days"), Range.exactly(1)), source);

        assertThat(Mutations.of(layer))
                .extracting(Mutant::fullName)
                .doesNotHaveDuplicates()
                .contains(
                        "town@2.days.replace-new-label-dropped",
                        "town@2.days.tighten-new-range-dropped",
                        "town@2.days.least-up",
                        "town@2.days.least-up-no2");
    }

    @Test
    void the_report_is_a_page_in_swedish_and_english_and_json() {
        SmallTown.member(folder, "three", 3, found());
        MutationReport report = report();

        Golden.compare("small-town.mutation.sv.txt", report.text(Text.SWEDISH));
        Golden.compare("small-town.mutation.en.txt", report.text(Locale.ENGLISH));
        Golden.compare("small-town.mutation.json", JsonText.pretty(report.json(Locale.ENGLISH)) + "\n");
    }

    @Test
    void too_low_a_score_fails_with_the_survivors() {
        assertThatThrownBy(() -> report().demand(0.95))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("days.least-down: 4–6 → 3–6 (small-town@1; Town book, Time)");
    }

    @Test
    void examples_that_fail_themselves_prove_nothing() {
        SmallTown.member(folder, "three", 3, nothing());

        assertThatThrownBy(this::report)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the examples must pass first: [three");
    }

    private MutationReport report() {
        return RuleMutation.of(RULES)
                .by(Examples.in(folder, RULES))
                .seeking(rules -> Cases.following(rules).sample(200, 5))
                .report();
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Parameter days(Range range) {
        Source source = Source.text("Town book", "Time");
        return Parameter.of("days", Text.of("dagar", "days"), range, Unit.FULL_DAYS, Range.of(0, 60), source);
    }

    private static String found() {
        return "{\"findings\": [{\"code\": \"member.days\", \"element\": \"m1\"}]}";
    }

    private static String nothing() {
        return "{\"findings\": {\"none\": [{\"code\": \"member.days\"}]}}";
    }
}
