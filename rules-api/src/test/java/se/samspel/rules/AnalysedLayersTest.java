package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Diff.Difference;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.ActionFacts;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.MeasureFacts;
import se.samspel.rules.fact.PrincipalFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.SystemLevel.Offices;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/** What an analysis and a comparison do not pass over. */
class AnalysedLayersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Question LARGE = question("large");
    private static final Question URGENT = question("urgent");
    private static final Routing TABLE = Routing.of("matter", SOURCE)
            .row(LARGE.fact().in("yes", "no").and(URGENT.fact().in("yes", "no")), Stage.decides("board"));

    @ParameterizedTest
    @CsvSource({"yes, no", "no, yes"})
    void a_mandate_is_asked_for_each_answer_that_a_row_lists(String covered, String left) {
        RuleSet rules = rules(child(LARGE, URGENT, mandate("m", LARGE.is(covered)), TABLE));

        List<Defect> found = withoutMandate(rules);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).example().orElseThrow().facts())
                .extracting(fact -> fact.fact() + " = " + fact.value().orElseThrow())
                .contains("large = " + left);
    }

    @Test
    void mandates_that_share_the_answers_of_a_row_leave_nothing_out() {
        RuleSet rules = rules(child(LARGE, URGENT, mandate("m", LARGE.is("yes")), mandate("n", LARGE.is("no")), TABLE));

        assertThat(withoutMandate(rules)).isEmpty();
    }

    @Test
    void answers_are_tried_with_each_other() {
        RuleSet rules =
                rules(child(LARGE, URGENT, mandate("m", LARGE.is("yes")), mandate("n", URGENT.is("yes")), TABLE));

        assertThat(withoutMandate(rules).get(0).example().orElseThrow().facts())
                .extracting(fact -> fact.fact() + " = " + fact.value().orElseThrow())
                .contains("large = no", "urgent = no");
    }

    private static Mandate mandate(String id, Condition when) {
        return Mandate.of(id, "board", "decides", "matter", SOURCE).when(when);
    }

    private static List<Defect> withoutMandate(RuleSet rules) {
        return rules.analyse().defects().stream()
                .filter(defect -> defect.kind() == Defect.Kind.NO_MANDATE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"region", "municipality", "local-federation"})
    void another_own_body_is_found_whichever_principal_has_it(String kind) {
        RuleSet one = rules(owned("board", kind));
        RuleSet other = rules(owned("second", kind));

        assertThat(one.diff(other).differences())
                .extracting(difference -> difference.item().value())
                .containsExactly("own");
        assertThat(other.diff(one).differences()).hasSize(1);
    }

    private static Layer owned(String board, String kind) {
        List<Item> owners = Stream.of("region", "municipality", "local-federation")
                .<Item>map(of -> OwnBody.of("own", of, of.equals(kind) ? board : "fixed", SOURCE))
                .toList();
        return child(
                        body("own"),
                        body("second"),
                        kind("region"),
                        kind("municipality"),
                        kind("local-federation"),
                        Routing.of("matter", SOURCE)
                                .row(
                                        MatterFacts.PRINCIPALS.in("joint", "municipalities-only", "region-only"),
                                        Stage.decides("own").byEach()))
                .add(owners.toArray(Item[]::new));
    }

    static Stream<SystemLevel> changed() {
        SystemLevel top = level("top");
        return Stream.of(
                top.within(Deadline.workingDays(20)),
                top.answeringFor(Text.same("everything")),
                (SystemLevel) top.called(Text.same("another name")).orElseThrow(),
                SystemLevel.of("top", Text.same("top"), Offices.of(Text.same("a"), Text.same("top m")), SOURCE),
                SystemLevel.of("top", Text.same("top"), Offices.of(Text.same("top r"), Text.same("a")), SOURCE));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void what_another_rule_set_says_of_a_level_is_told(SystemLevel top) {
        SystemLevel low = level("low").raisesTo("top");
        RuleSet one = rules(child(level("top"), low));
        RuleSet other = rules(child(top, low));

        List<Difference> found = one.diff(other).differences();

        assertThat(found).extracting(difference -> difference.item().value()).containsExactly("top");
        assertThat(found.get(0).contrasts()).hasSize(1);
        assertThat(other.diff(one).differences()).hasSize(1);
        assertThat(one.diff(one).isEmpty()).isTrue();
    }

    @Test
    void how_long_an_issue_may_stay_is_told_in_words() {
        SystemLevel low = level("low").raisesTo("top");
        var contrast = rules(child(level("top").within(Deadline.workingDays(20)), low))
                .diff(rules(child(level("top"), low)))
                .differences()
                .get(0)
                .contrasts()
                .get(0);

        assertThat(contrast.one().en()).isEqualTo("how long an issue may stay: 20 working days");
        assertThat(contrast.other().sv()).isEqualTo("hur länge en fråga får ligga: inte angivet");
    }

    @Test
    void a_level_more_is_told_and_that_one_is_raised_to_it() {
        RuleSet two = rules(child(level("top"), level("low").raisesTo("top")));
        RuleSet three = rules(
                child(level("top"), level("mid").raisesTo("top"), level("low").raisesTo("mid")));

        assertThat(two.diff(three).differences())
                .extracting(difference -> difference.item().value())
                .containsExactly("low", "mid");
    }

    static Stream<Condition> misspelt() {
        return Stream.of(
                MeasureFacts.LEVELS.has("marco"),
                PrincipalFacts.INITIATED_BY.has("munipical-director"),
                ActionFacts.ACTION_PLAN_BODIES.has("baord"),
                MeasureFacts.PERSPECTIVE.is("patiens"),
                MeasureFacts.NOT_STATED.has("sauce"),
                MeasureFacts.LEVELS.has("marco").not(),
                BodyFacts.ID.is("baord"));
    }

    @ParameterizedTest
    @MethodSource("misspelt")
    void a_word_that_the_rules_do_not_have_is_refused(Condition condition) {
        Requirement rule = Requirement.of("rr", JointScopes.MEASURE)
                .must(condition)
                .otherwise(Severity.ERROR, Text.same("{who} x"), Text.of("Gör något.", "Do something."))
                .source(SOURCE);

        assertThat(Tiny.codes(child(rule))).contains("UNKNOWN_WORD");
    }

    private static RuleSet rules(Layer layer) {
        RuleSets all = Tiny.with(layer);
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }

    private static Question question(String id) {
        return Question.of(id, Text.of("fråga?", "question?"), SOURCE)
                .answer("yes", Text.of("ja", "yes"))
                .answer("no", Text.of("nej", "no"));
    }

    private static Body body(String id) {
        return Body.of(id, Text.same(id), SOURCE);
    }

    private static Word kind(String id) {
        return Word.of(Vocabulary.PARTY_KIND, id, Text.same(id), SOURCE);
    }

    private static SystemLevel level(String id) {
        return SystemLevel.of(id, Text.same(id), Offices.of(Text.same(id + " r"), Text.same(id + " m")), SOURCE);
    }
}
