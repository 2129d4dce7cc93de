package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;
import static se.samspel.rules.Tiny.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/** The levels of leadership of a rule set are one ladder. */
class LadderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Text X = Text.same("x");
    private static final SystemLevel MICRO =
            level("micro").raisesTo("meso").within(Deadline.weeks(3)).answeringFor(X);
    private static final SystemLevel MESO = level("meso").raisesTo("macro");
    private static final SystemLevel MACRO = level("macro");

    @Test
    void a_rule_set_without_levels_has_an_empty_ladder() {
        assertThat(codes(child())).isEmpty();
        assertThat(ladder(child())).isEmpty();
    }

    @Test
    void levels_stand_lowest_first_in_whatever_order_a_layer_adds_them() {
        List<Item> levels = List.of(MICRO, MESO, MACRO, level("top").raisesTo("micro"));
        List<Item> turned = new ArrayList<>(levels);
        Collections.reverse(turned);

        assertThat(ladder(child(levels.toArray(Item[]::new))))
                .extracting(LadderLevel::id)
                .containsExactly(Id.of("top"), Id.of("micro"), Id.of("meso"), Id.of("macro"));
        assertThat(ladder(child(turned.toArray(Item[]::new)))).isEqualTo(ladder(child(levels.toArray(Item[]::new))));
    }

    @Test
    void a_level_tells_how_long_an_issue_may_stay_and_who_leads_it() {
        LadderLevel lowest = ladder(child(MICRO, MESO, MACRO)).get(0);

        assertThat(lowest.within()).contains(Deadline.weeks(3));
        assertThat(lowest.regionOffice()).isEqualTo(Text.same("region micro"));
        assertThat(lowest.municipalOffice()).isEqualTo(Text.same("municipal micro"));
    }

    @ParameterizedTest
    @CsvSource({"1, LADDER_SIZE", "2,", "3,", "4,", "5, LADDER_SIZE"})
    void a_ladder_has_two_to_four_levels(int number, String problem) {
        Item[] levels = IntStream.range(0, number)
                .mapToObj(i -> i == 0 ? level("l0") : level("l" + i).raisesTo("l" + (i - 1)))
                .toArray(Item[]::new);

        assertThat(codes(child(levels))).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void two_levels_that_raise_to_each_other_are_a_ring() {
        assertThat(codes(child(level("a").raisesTo("b"), level("b").raisesTo("a"))))
                .containsExactly("LEVEL_CYCLE");
        assertThat(codes(child(level("a").raisesTo("a"), level("b")))).containsExactly("LEVEL_CYCLE");
    }

    @Test
    void a_ladder_neither_branches_nor_lies_in_pieces() {
        assertThat(codes(child(level("a").raisesTo("c"), level("b").raisesTo("c"), level("c"))))
                .containsExactly("LADDER_SPLIT");
        assertThat(codes(child(level("a").raisesTo("b"), level("b"), level("c"))))
                .containsExactly("LADDER_SPLIT");
    }

    @Test
    void an_issue_is_raised_to_a_level_that_is_there() {
        assertThat(codes(child(level("a").raisesTo("bb"), level("b")))).containsExactly("UNKNOWN_WORD");
        assertThat(codes(child(level("a").raisesTo("board"), level("b")))).containsExactly("UNKNOWN_WORD");
    }

    @Test
    void somebody_is_responsible_on_each_side() {
        SystemLevel half = new SystemLevel(
                Id.of("b"),
                X,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new SystemLevel.Offices(Optional.of(X), Optional.empty()),
                SOURCE);

        assertThat(codes(child(level("a").raisesTo("b"), half))).containsExactly("OFFICE_MISSING");
    }

    @Test
    void a_duty_in_one_language_is_told() {
        assertThat(codes(child(level("a").raisesTo("b"), level("b").answeringFor(Text.of("bara svenska", "")))))
                .containsExactly("TEXT_MISSING");
    }

    @Test
    void a_layer_may_give_a_level_its_local_name_and_the_ladder_stands() {
        Layer local = Layer.of("local", "1")
                .under("child")
                .replace(NewLabel.of("micro", Text.of("operativ nivå", "operative level")), SOURCE);
        RuleSet rules =
                Tiny.with(child(MICRO, MESO, MACRO), local).find("local", DAY).orElseThrow();

        assertThat(rules.ladder()).hasSize(3);
        assertThat(rules.ladder().get(0).label().sv()).isEqualTo("operativ nivå");
        assertThat(rules.ladder().get(0).within()).contains(Deadline.weeks(3));
    }

    @Test
    void a_layer_that_takes_a_level_away_is_told_who_raises_to_it_and_its_parent_is_not() {
        Layer local = Layer.of("local", "1").under("child").withdraw("meso", SOURCE);

        assertThat(Tiny.with(child(MICRO, MESO, MACRO), local).problems())
                .extracting(LayerProblem::code, LayerProblem::layer)
                .containsExactly(tuple("UNKNOWN_WORD", "local@1"));
    }

    @Test
    void what_is_wrong_in_a_parent_is_not_told_again_of_its_child() {
        assertThat(Tiny.with(child(level("a")), Layer.of("local", "1").under("child"))
                        .problems())
                .filteredOn(problem -> problem.code().equals("LADDER_SIZE"))
                .hasSize(1);
    }

    private static SystemLevel level(String id) {
        SystemLevel.Offices offices = SystemLevel.Offices.of(Text.same("region " + id), Text.same("municipal " + id));
        return SystemLevel.of(id, Text.same(id), offices, SOURCE);
    }

    private static List<LadderLevel> ladder(Layer layer) {
        return Tiny.with(layer).find("child", DAY).orElseThrow().ladder();
    }
}
