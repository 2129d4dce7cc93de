package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Silence;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route.Status;

/** What can be proved of the rule sets in this repository, and how they differ. */
class AnalysedRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "municipal-act", "jamtland", "jonkoping", "lidkoping", "skelleftea-norsjo"})
    void what_is_found_in_our_rules_and_each_declared_silence_is_as_it_was(String id) throws IOException {
        CommandRun run = CommandRun.of("analyse", id, "--lang", "en");

        assertThat(run.exitStatus()).isLessThan(2);
        Page.compare("samples/cases/src/test/resources/analyses/" + id + ".en.txt", run.answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void what_two_rule_sets_say_differently_is_as_it_was(String lang) throws IOException {
        CommandRun run = CommandRun.of("diff", "base", "skelleftea-norsjo", "--lang", lang);

        assertThat(run.exitStatus()).isEqualTo(1);
        Page.compare("samples/cases/src/test/resources/analyses/base-skelleftea-norsjo." + lang + ".txt", run.answer());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_situation_has_one_answer_and_who_is_to_decide_may(RuleSet rules) {
        assertThat(rules.analyse().defects())
                .extracting(Defect::kind)
                .isSubsetOf(Kind.STAGE_WITHOUT_BODY); // some regions do not say which body a local federation has
    }

    @ParameterizedTest
    @MethodSource("sets")
    void where_a_silence_is_shown_judging_finds_that_nobody_is_said_to_decide(RuleSet rules) {
        Analysis analysis = rules.analyse();

        assertThat(analysis.silences())
                .isNotEmpty()
                .allSatisfy(silence ->
                        assertThat(judged(rules, silence).route().status()).isEqualTo(Status.NOT_STATED));
    }

    private static Assessment judged(RuleSet rules, Silence silence) {
        return rules.judge(silence.example().document().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("se.samspel.cases.AnalysedSets#pairs")
    void every_two_rule_sets_could_be_compared_to_the_end(RuleSet one, RuleSet other) {
        assertThat(one.diff(other).unsettled()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("se.samspel.cases.AnalysedSets#pairs")
    void the_other_way_round_the_same_is_said_the_other_way_round(RuleSet one, RuleSet other) {
        assertThat(said(one.diff(other), false)).containsExactlyInAnyOrderElementsOf(said(other.diff(one), true));
    }

    private static List<List<Object>> said(Diff diff, boolean turned) {
        List<List<Object>> said = new ArrayList<>();
        diff.differences()
                .forEach(difference -> difference.contrasts().forEach(contrast -> {
                    Turn turn = contrast.turn();
                    Turn back = turn == Turn.STRICTER ? Turn.LOOSER : turn == Turn.LOOSER ? Turn.STRICTER : turn;
                    said.add(List.of(
                            difference.cause(),
                            difference.item(),
                            contrast.situation().facts(),
                            turned ? contrast.other() : contrast.one(),
                            turned ? contrast.one() : contrast.other(),
                            turned ? back : turn));
                }));
        return said;
    }

    @Test
    void a_rule_set_answers_as_itself() {
        sets().forEach(rules -> assertThat(rules.diff(rules).isEmpty()).isTrue());
    }

    @Test
    void every_binding_is_named_as_the_cause_where_other_bodies_act() {
        assertThat(AnalysedSets.our("base").diff(AnalysedSets.our("jamtland")).differences())
                .filteredOn(difference -> difference.cause() == Cause.BODY)
                .extracting(difference -> difference.item().value())
                .containsExactly("joint-officials-group", "joint-political-group", "region-administration-head");
    }

    static Stream<RuleSet> sets() {
        return AnalysedSets.ours();
    }
}
