package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Principals;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** A difference that no case can show is told of the item; any other is a situation, and written as a case. */
class IdleDifferencesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Item KIND = Word.of(Vocabulary.BODY_KIND, "joint-board", Text.same("joint board"), SOURCE);
    private static final Body COMMITTEE =
            Body.of("committee", Text.same("committee"), SOURCE).kind("joint-board");
    private static final Act PREPARES = Act.of("prepares", Text.same("prepares"), Effect.PREPARATION, SOURCE);
    private static final Mandate MANDATE = Mandate.of("may", "fixed", "decides", "matter", SOURCE);
    private static final Mandate PASSED_ON =
            Mandate.of("passed-on", "board", "decides", "matter", SOURCE).reportedTo("may");
    private static final Requirement ASKS = rule("asks", CourseFacts.ASKED_FOR.isTrue(), CourseFacts.MANDATED.isTrue());
    private static final Requirement ASKS_OF_ALL =
            rule("asks", DecisionFacts.BINDING.isTrue(), CourseFacts.MANDATED.isTrue());

    @Test
    void a_rule_on_boards_is_idle_where_no_body_is_one_and_else_a_situation() {
        Requirement quorum =
                rule("quorum", DecisionFacts.BODY_KIND.is("joint-board"), DecisionFacts.MORE_THAN_HALF.isTrue());

        isIdle(List.of(routed("fixed")), quorum, "rule: quorum");
        isWritten(List.of(routed("fixed"), COMMITTEE), quorum, Cause.REQUIREMENT);
    }

    @Test
    void a_rule_on_bodies_of_no_kind_is_a_situation_even_where_every_body_that_is_known_is_of_some_kind() {
        Requirement kind = rule(
                "kind",
                DecisionFacts.BINDING.isTrue(),
                DecisionFacts.BODY_KIND.is(DecisionFacts.NO_KIND).not());

        isWritten(List.of(routed("fixed")), kind, Cause.REQUIREMENT);
    }

    @Test
    void a_rule_on_what_is_reported_back_is_idle_where_nothing_is_and_else_a_situation() {
        Requirement reported = rule("reported", DecisionFacts.REPORT_DUE.isTrue(), DecisionFacts.REPORTED.isTrue());

        isIdle(List.of(routed("fixed"), MANDATE), reported, "rule: reported");
        isWritten(List.of(routed("fixed"), MANDATE, PASSED_ON), reported, Cause.REQUIREMENT);
    }

    @Test
    void a_mandate_is_a_situation_where_the_route_asks_the_body_for_the_act() {
        isWritten(List.of(ASKS, routed("fixed")), MANDATE, Cause.MANDATE);
        isIdle(List.of(ASKS, routed("board")), MANDATE, "mandate: decides");
        isIdle(List.of(ASKS), MANDATE, "mandate: decides");
    }

    @Test
    void a_mandate_is_a_situation_wherever_a_rule_asks_for_one_whatever_the_route() {
        isWritten(List.of(ASKS_OF_ALL, routed("board")), MANDATE, Cause.MANDATE);
    }

    @Test
    void a_mandate_for_what_does_not_bind_is_idle_where_rules_ask_for_one_of_what_binds() {
        Mandate prepares = Mandate.of("may", "fixed", "prepares", "matter", SOURCE);
        Routing table = table(Stage.prepares("fixed"));

        isIdle(List.of(ASKS_OF_ALL, PREPARES, table), prepares, "mandate: prepares");
        isWritten(List.of(ASKS, PREPARES, table), prepares, Cause.MANDATE);
    }

    @Test
    void a_mandate_is_idle_where_no_rule_asks_for_one() {
        isIdle(List.of(routed("fixed")), MANDATE, "mandate: decides");
    }

    @Test
    void the_case_is_of_the_body_that_holds_the_function_which_has_the_mandate() {
        Binding binding = Binding.of("committee", "board", SOURCE);
        Mandate mandate = Mandate.of("may", "committee", "decides", "matter", SOURCE);

        isWritten(List.of(ASKS, COMMITTEE, binding, routed("committee")), mandate, Cause.MANDATE);
    }

    @Test
    void a_mandate_that_was_passed_on_is_not_idle_where_its_body_may_act_in_a_stage_by_it() {
        Mandate passedOn = Mandate.of("passed-on", "board", "decides", "matter", SOURCE)
                .delegated(new Delegation(Id.of("may"), false));
        Requirement asked = rule("asked", Condition.ALWAYS, CourseFacts.ASKED_FOR.isTrue());

        isNotIdle(List.of(asked, routed("fixed"), MANDATE), passedOn, Cause.MANDATE);
    }

    @Test
    void a_mandate_to_report_back_on_is_not_idle_where_a_rule_asks_for_the_report() {
        Requirement reported = rule("reported", DecisionFacts.REPORT_DUE.isTrue(), DecisionFacts.REPORTED.isTrue());

        isNotIdle(List.of(reported, MANDATE), PASSED_ON, Cause.MANDATE);
        isIdle(List.of(MANDATE), PASSED_ON, "mandate: decides");
    }

    @Test
    void a_mandate_is_not_idle_where_it_depends_on_it_whether_a_rule_applies() {
        Requirement applies = rule("applies", CourseFacts.MANDATED.isTrue(), DecisionFacts.REPORTED.isTrue());

        isNotIdle(List.of(applies, routed("fixed")), MANDATE, Cause.MANDATE);
    }

    @Test
    void a_rule_on_mandates_of_those_who_are_asked_is_idle_where_each_of_them_has_one() {
        Requirement mandated = rule(
                "mandated",
                DecisionFacts.BINDING
                        .isTrue()
                        .and(CourseFacts.ASKED_FOR.isTrue())
                        .and(CourseFacts.BY_OWN_BODY.is(false)),
                CourseFacts.MANDATED.isTrue());

        isIdle(List.of(routed("fixed"), MANDATE), mandated, "rule: mandated");
        isWritten(List.of(routed("board"), MANDATE), mandated, Cause.REQUIREMENT);
        isNotIdle(
                List.of(routed("fixed"), MANDATE.principals(Principals.ofCodes("2321"))), mandated, Cause.REQUIREMENT);
        isNotIdle(List.of(routed("fixed"), MANDATE, PASSED_ON), mandated, Cause.REQUIREMENT);
        Word region = Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE);
        isNotIdle(
                List.of(region, routed("fixed"), MANDATE.principals(Principals.ofKinds(Party.REGION))),
                mandated,
                Cause.REQUIREMENT);
        isNotIdle(
                List.of(
                        routed("fixed"),
                        MANDATE.valid(new Validity(true, Period.of(DAY.minusYears(1), DAY.plusYears(1))))),
                mandated,
                Cause.REQUIREMENT);
    }

    @Test
    void a_mandate_is_taken_to_be_there_only_of_those_of_whom_analysis_finds_one() {
        Map<Condition, Verdict> lacking = Map.of(
                DecisionFacts.BINDING
                        .isTrue()
                        .and(CourseFacts.ASKED_FOR.isTrue())
                        .and(CourseFacts.BY_OWN_BODY.is(false))
                        .and(CourseFacts.MANDATED.is(false)),
                Verdict.YES);

        assertThat(MandatedWhereAsked.forbids(lacking, rules(List.of(routed("fixed"), MANDATE))))
                .isTrue();
        assertThat(MandatedWhereAsked.forbids(lacking, rules(List.of(routed("board"), MANDATE))))
                .isFalse();
    }

    @Test
    void a_rule_on_mandates_of_whoever_decides_is_a_situation_even_where_each_who_is_asked_has_one() {
        isWritten(List.of(routed("fixed"), MANDATE), ASKS_OF_ALL, Cause.REQUIREMENT);
    }

    @Test
    void a_rule_that_asks_whether_it_is_known_what_rules_hold_is_not_idle() {
        Requirement unknown = rule("unknown", DecisionFacts.REPORT_DUE.known().not(), DecisionFacts.REPORTED.isTrue());

        isNotIdle(List.of(routed("fixed"), MANDATE, PASSED_ON), unknown, Cause.REQUIREMENT);
    }

    /** Whether a case could be written or not. */
    private static void isNotIdle(List<Item> items, Item more, Cause cause) {
        assertThat(differences(items, more)).extracting(Difference::cause).containsOnly(cause);
    }

    private static void isIdle(List<Item> items, Item more, String said) {
        for (Difference difference : differences(items, more)) {
            assertThat(difference.cause()).isEqualTo(Cause.IDLE);
            assertThat(difference.contrasts()).singleElement().satisfies(contrast -> {
                assertThat(contrast.situation().text().en()).isEqualTo(said);
                assertThat(contrast.situation().document()).isEmpty();
                assertThat(contrast.one()).isNotEqualTo(contrast.other());
            });
        }
    }

    /** The case is judged differently: it has one finding more, or less. */
    private static void isWritten(List<Item> items, Item more, Cause cause) {
        for (Difference difference : differences(items, more)) {
            assertThat(difference.cause()).isEqualTo(cause);
            assertThat(difference.contrasts()).singleElement().satisfies(contrast -> {
                Case document = contrast.situation().document().orElseThrow();
                assertThat(codes(rules(items), document)).isNotEqualTo(codes(rules(with(items, more)), document));
            });
        }
    }

    private static List<String> codes(RuleSet rules, Case document) {
        return rules.judge(document).findings().stream()
                .map(finding -> finding.code().value())
                .toList();
    }

    /** The one difference that the item makes, either way round. */
    private static List<Difference> differences(List<Item> items, Item more) {
        RuleSet one = rules(items);
        RuleSet other = rules(with(items, more));
        List<Difference> differences = Stream.of(one.diff(other), other.diff(one))
                .flatMap(diff -> diff.differences().stream())
                .toList();
        assertThat(differences).hasSize(2);
        List<Contrast> contrasts = differences.stream()
                .flatMap(difference -> difference.contrasts().stream())
                .toList();
        assertThat(contrasts.get(0).one()).isEqualTo(contrasts.get(1).other());
        return differences;
    }

    private static List<Item> with(List<Item> items, Item more) {
        return Stream.concat(items.stream(), Stream.of(more)).toList();
    }

    private static RuleSet rules(List<Item> items) {
        RuleSets all = Tiny.with(Tiny.child(with(items, KIND).toArray(Item[]::new)));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }

    private static Requirement rule(String id, Condition when, Condition must) {
        return Requirement.of(id, Scopes.DECISION)
                .when(when)
                .must(must)
                .otherwise(Severity.ERROR, Text.same("{who}"), Text.same("remedy"))
                .source(SOURCE);
    }

    private static Routing routed(String body) {
        return table(Stage.decides(body));
    }

    private static Routing table(Stage stage) {
        return Routing.of("matter", SOURCE)
                .row(MatterFacts.PRINCIPALS.in("region-only", "joint", "municipalities-only"), stage);
    }
}
