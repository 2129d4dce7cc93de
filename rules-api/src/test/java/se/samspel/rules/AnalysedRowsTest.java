package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;
import static se.samspel.rules.fact.MatterFacts.PRINCIPALS;
import static se.samspel.rules.route.Stage.decides;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Rung;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** What is proved of the rows of a table, each by itself. */
class AnalysedRowsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Question LARGE = Question.of("large", Text.of("stort?", "large?"), SOURCE)
            .answer("yes", Text.of("ja", "yes"))
            .answer("no", Text.of("nej", "no"));
    private static final Item[] WORDS = {
        Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE),
        Word.of(Vocabulary.PARTY_KIND, "municipality", Text.same("municipality"), SOURCE),
        Word.of(Vocabulary.PARTY_KIND, "local-federation", Text.same("federation"), SOURCE),
        Act.of("prepares", Text.of("bereder", "prepares"), Effect.PREPARATION, SOURCE),
        Body.of("second", Text.same("second"), SOURCE),
        Body.of("own", Text.same("own"), SOURCE),
        LARGE
    };

    @Test
    void a_row_in_which_a_body_decides_for_all_lacks_nothing() {
        assertThat(found(joint(Stage.prepares("second"), decides("board")))).isEmpty();
    }

    @Test
    void a_principal_for_which_a_row_leaves_nobody_to_decide_is_named_with_the_situation() {
        List<Defect> found = defects(Routing.of("matter", SOURCE)
                .notStated(PRINCIPALS
                        .in("region-only", "municipalities-only")
                        .and(LARGE.fact().in("yes", "no")))
                .row(
                        PRINCIPALS.is("joint").and(LARGE.fact().in("yes", "no")),
                        decides("board").onlyFor("municipality")));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Defect.Kind.DROPPED_DECIDER);
        assertThat(found.get(0).example().orElseThrow().facts())
                .extracting(fact -> fact.fact() + " = " + fact.value().orElseThrow())
                .contains("matter.principals = joint")
                .noneMatch(fact -> fact.startsWith("large"));
    }

    @Test
    void a_row_that_says_why_it_leaves_somebody_out_is_left_alone() {
        assertThat(found(joint(decides("board").onlyFor("municipality")).narrowing(Text.same("so it says"))))
                .isEmpty();
    }

    @Test
    void what_a_row_asks_for_stands_in_its_example_and_what_it_does_not_ask_for_does_not() {
        List<Defect> found = defects(Routing.of("matter", SOURCE)
                .row(
                        PRINCIPALS.is("joint").and(LARGE.is("no")),
                        decides("board").onlyFor("municipality"))
                .notStated(PRINCIPALS.is("joint").and(LARGE.is("yes")))
                .notStated(PRINCIPALS.in("region-only", "municipalities-only")));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).example().orElseThrow().facts())
                .extracting(fact -> fact.fact() + " = " + fact.value().orElseThrow())
                .contains("matter.principals = joint", "large = no");
    }

    @Test
    void a_stage_that_nobody_ever_takes_is_told_with_its_number() {
        Routing table = Routing.of("matter", SOURCE)
                .notStated(PRINCIPALS.in("joint", "municipalities-only"))
                .row(
                        PRINCIPALS.is("region-only"),
                        decides("board"),
                        Stage.prepares("second").onlyFor("municipality"));

        assertThat(found(table))
                .anyMatch(told -> told.startsWith("STAGE_WITHOUT_BODY") && told.contains("stage 2 is never taken"))
                .noneMatch(told -> told.contains("stage 1"));
    }

    @Test
    void a_stage_that_some_take_and_others_do_not_is_taken() {
        assertThat(found(joint(
                        Stage.prepares("second").onlyFor("region"),
                        decides("board").onlyFor("municipality"),
                        decides("second").onlyFor("region"),
                        decides("second").onlyFor("local-federation"))))
                .isEmpty();
    }

    @Test
    void who_has_no_own_body_is_told_of_once_and_not_as_left_out_of_the_decision_too() {
        List<String> found = found(
                joint(decides("own").byEach()),
                OwnBody.of("own", "municipality", "board", SOURCE),
                OwnBody.of("own", "local-federation", "board", SOURCE));

        assertThat(found)
                .hasSize(1)
                .allMatch(told -> told.startsWith("STAGE_WITHOUT_BODY") && told.contains("own body of region"));
    }

    @Test
    void those_who_must_agree_need_somebody_to_go_on_to() {
        assertThat(found(joint(decides("board").needing(Agreement.CONSENSUS))))
                .singleElement()
                .asString()
                .startsWith("ENDLESS_ROUTE")
                .contains("the board must agree; what happens otherwise is not said");
    }

    @ParameterizedTest
    @EnumSource(Rung.class)
    void a_rung_of_others_is_a_way_on(Rung rung) {
        assertThat(found(joint(
                        decides("board").needing(Agreement.CONSENSUS),
                        decides("second").as(rung))))
                .isEmpty();
    }

    @Test
    void a_rung_of_those_who_did_not_agree_leads_back() {
        assertThat(found(joint(
                        decides("board").needing(Agreement.CONSENSUS),
                        decides("board").as(Rung.REQUIRED))))
                .singleElement()
                .asString()
                .startsWith("ENDLESS_ROUTE")
                .contains("goes back to the board, who did not agree");
    }

    @Test
    void a_stage_that_is_no_rung_is_no_way_on() {
        assertThat(found(joint(decides("board").needing(Agreement.CONSENSUS), decides("second"))))
                .singleElement()
                .asString()
                .contains("must agree");
    }

    @Test
    void who_decides_without_a_mandate_is_told_where_mandates_are_given() {
        Routing table = joint(Stage.prepares("fixed"), decides("board"), decides("second"));

        assertThat(found(table)).isEmpty();
        assertThat(found(table, Mandate.of("m", "board", "decides", "matter", SOURCE)))
                .isNotEmpty()
                .allMatch(told -> told.startsWith("NO_MANDATE") && told.contains("second decides for"));
    }

    @Test
    void an_own_body_needs_no_mandate() {
        assertThat(found(
                        joint(decides("own").byEach()),
                        Mandate.of("m", "board", "decides", "matter", SOURCE),
                        OwnBody.of("own", "municipality", "second", SOURCE),
                        OwnBody.of("own", "region", "second", SOURCE),
                        OwnBody.of("own", "local-federation", "second", SOURCE)))
                .isEmpty();
    }

    /** A table that says something of matters of the region and municipalities together only. */
    private static Routing joint(Stage... stages) {
        return Routing.of("matter", SOURCE)
                .notStated(PRINCIPALS.in("region-only", "municipalities-only"))
                .row(PRINCIPALS.is("joint"), stages);
    }

    private static List<String> found(Routing table, Item... more) {
        return defects(table, more).stream()
                .map(defect -> defect.kind() + " " + defect.message().en())
                .toList();
    }

    private static List<Defect> defects(Routing table, Item... more) {
        RuleSets all = Tiny.with(child(WORDS).add(table).add(more));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow().analyse().defects().stream()
                .filter(defect -> Stream.of(
                                Defect.Kind.DROPPED_DECIDER,
                                Defect.Kind.STAGE_WITHOUT_BODY,
                                Defect.Kind.ENDLESS_ROUTE,
                                Defect.Kind.NO_MANDATE)
                        .anyMatch(kind -> kind == defect.kind()))
                .toList();
    }
}
