package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Rung;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/** Why the same matter has another route under other rules. */
class ComparedRoutesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final MatterDocument MATTER = new MatterDocument(
            Id.of("d"),
            "Ärende",
            Optional.empty(),
            Optional.empty(),
            List.of(new Party(Id.of("r"), Id.of("region"), Optional.empty(), Optional.empty(), Optional.empty())),
            Optional.of(Matter.builder("m", "matter")
                    .principals(List.of(Id.of("r")))
                    .build()),
            List.of());
    private static final Routing BOARD =
            Routing.of("matter", SOURCE).row(Condition.ALWAYS, Stage.prepares("fixed"), Stage.decides("board"));
    private static final Routing OWN = Routing.of("matter", SOURCE)
            .row(Condition.ALWAYS, Stage.decides("own").byEach());

    @Test
    void a_table_that_one_has_and_the_other_has_not_is_named_with_who_has_it() {
        assertThat(reasons(rules(BOARD), rules())).anyMatch(told -> told.startsWith("route.matter is in child@1 only"));
    }

    @Test
    void a_row_with_other_stages_is_the_tables_doing() {
        assertThat(reasons(
                        rules(BOARD),
                        rules(Routing.of("matter", SOURCE).row(Condition.ALWAYS, Stage.decides("fixed")))))
                .containsOnly("route.matter, row 1, says different things");
    }

    @Test
    void where_the_row_is_the_same_the_function_that_is_bound_is_named_and_no_other() {
        assertThat(reasons(rules(BOARD), rules(BOARD, Binding.of("board", "second", SOURCE))))
                .isNotEmpty()
                .allMatch(told -> told.startsWith("bind.board is in child@1 only"));
    }

    @Test
    void another_own_body_is_named_by_what_says_so() {
        assertThat(reasons(
                        rules(OWN, OwnBody.of("own", "region", "board", SOURCE)),
                        rules(OWN, OwnBody.of("own", "region", "second", SOURCE))))
                .isNotEmpty()
                .allMatch(told -> told.equals("own.own.region says different things"));
    }

    @Test
    void what_two_rule_sets_do_not_have_in_common_is_named_by_what_says_so() {
        Binding bound = Binding.of("board", "second", SOURCE);
        Routing other = Routing.of("matter", SOURCE).row(Condition.ALWAYS, Stage.decides("fixed"));

        assertThat(differences(rules(BOARD), rules())).containsExactly("ROUTING route.matter is in child 1 only");
        assertThat(differences(rules(), rules(BOARD))).containsExactly("ROUTING route.matter is in child 1 only");
        assertThat(differences(rules(BOARD), rules(other)))
                .containsExactly("ROUTING route.matter says different things");
        assertThat(differences(
                        rules(BOARD.entering(EntryIntoForce.WHEN_DECIDED)),
                        rules(BOARD.entering(EntryIntoForce.WHEN_ALL_ADOPTED))))
                .containsExactly("ROUTING route.matter says different things");
        assertThat(differences(rules(BOARD), rules(BOARD, bound)))
                .singleElement()
                .asString()
                .startsWith("BODY board: the board in child 1, second in child 1");
        assertThat(differences(rules(BOARD), rules(BOARD))).isEmpty();
    }

    static Stream<Arguments> stages() {
        Stage plain = Stage.decides("fixed");
        return Stream.of(
                Arguments.of(plain.within(Deadline.weeks(3)), "within 3 weeks"),
                Arguments.of(plain.needing(Agreement.CONSENSUS), "they must agree"),
                Arguments.of(plain.needing(Agreement.UNANIMITY), "nobody may vote against"));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void what_people_would_not_see_of_a_stage_is_told_where_it_differs(Stage stage, String told) {
        Routing plain = Routing.of("matter", SOURCE).row(Condition.ALWAYS, Stage.decides("fixed"));
        Routing other = Routing.of("matter", SOURCE).row(Condition.ALWAYS, stage);

        assertThat(contrasts(rules(plain), rules(other))).isNotEmpty().allSatisfy(contrast -> {
            assertThat(contrast.other().en()).contains(told).contains("binding").contains("(for ");
            assertThat(contrast.one().en()).doesNotContain(told);
        });
    }

    @Test
    void whether_a_rung_must_be_climbed_and_in_which_branch_a_stage_stands_is_told_where_it_differs() {
        Stage low = Stage.decides("fixed").needing(Agreement.CONSENSUS);
        Stage high = Stage.decides("board");

        assertThat(contrasts(
                        rules(Routing.of("matter", SOURCE).row(Condition.ALWAYS, low, high.as(Rung.REQUIRED))),
                        rules(Routing.of("matter", SOURCE).row(Condition.ALWAYS, low, high.as(Rung.PERMITTED)))))
                .isNotEmpty()
                .allSatisfy(contrast -> {
                    assertThat(contrast.one().en()).contains("must take over where there is no agreement");
                    assertThat(contrast.other().en()).contains("may take over where there is no agreement");
                });
        assertThat(contrasts(
                        rules(Routing.of("matter", SOURCE)
                                .row(Condition.ALWAYS, Stage.decides("fixed").in("a"), high.in("b"))),
                        rules(Routing.of("matter", SOURCE).row(Condition.ALWAYS, Stage.decides("fixed"), high))))
                .isNotEmpty()
                .allSatisfy(contrast -> assertThat(contrast.one().en()).contains("branch a", "branch b"));
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of(EntryIntoForce.NOT_STATED, "from when is not said"),
                Arguments.of(EntryIntoForce.WHEN_ALL_ADOPTED, "applies when all have adopted the same text"),
                Arguments.of(
                        EntryIntoForce.WHEN_ALL_ADOPTED_IN_TIME, "applies if all have adopted the same text in time"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void from_when_it_applies_is_told_after_who_decides_where_only_that_differs(EntryIntoForce entry, String told) {
        String who = "fixed prepares (for region, preparation, all of them),"
                + " the board decides (for region, binding, all of them), ";

        assertThat(contrasts(rules(BOARD.entering(EntryIntoForce.WHEN_DECIDED)), rules(BOARD.entering(entry))))
                .singleElement()
                .satisfies(contrast -> {
                    assertThat(contrast.one().en()).isEqualTo(who + "applies when decided");
                    assertThat(contrast.other().en()).isEqualTo(who + told);
                });
    }

    @Test
    void a_table_is_told_of_the_rules_that_have_it() {
        RuleSet with = rules(BOARD);
        RuleSet without = rules(Layer.of("neighbour", "2").under("root"));

        assertThat(differences(with, without)).containsExactly("ROUTING route.matter is in child 1 only");
        assertThat(differences(without, with)).containsExactly("ROUTING route.matter is in child 1 only");
    }

    private static List<String> differences(RuleSet one, RuleSet other) {
        return one.diff(other).differences().stream()
                .filter(difference -> difference.cause() == Cause.ROUTING || difference.cause() == Cause.BODY)
                .map(difference -> difference.cause() + " " + difference.text().en())
                .toList();
    }

    private static List<Contrast> contrasts(RuleSet one, RuleSet other) {
        return one.diff(other).differences().stream()
                .flatMap(difference -> difference.contrasts().stream())
                .toList();
    }

    private static List<String> reasons(RuleSet one, RuleSet other) {
        return one.compare(MATTER, other, MATTER, Locale.ENGLISH).differences().stream()
                .flatMap(difference -> difference.reasons().stream())
                .map(reason -> reason.text().en())
                .distinct()
                .toList();
    }

    private static RuleSet rules(Item... items) {
        return rules(child(items));
    }

    private static RuleSet rules(Layer layer) {
        RuleSets all = Tiny.with(layer.add(
                Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE),
                Act.of("prepares", Text.of("bereder", "prepares"), Effect.PREPARATION, SOURCE),
                Body.of("second", Text.same("second"), SOURCE),
                Body.of("own", Text.same("own"), SOURCE)));
        assertThat(all.problems()).isEmpty();
        return all.find(layer.id().value(), DAY).orElseThrow();
    }
}
