package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.time.FullDays;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Registers;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** A rule on the whole that speaks of all, any or a number of its elements. */
class QuantifiedRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Condition AT_MOST_SIX = TimeFacts.MEMBER_FULL_DAYS.within(Limit.constant(Range.atMost(6)));

    @Test
    void a_violated_rule_on_all_members_names_the_members_that_break_it() {
        Assessment assessment =
                judge(Condition.all(Scopes.MEMBER, AT_MOST_SIX), "{who}", member("a", 5), member("b", 7));

        Finding finding = assessment.findings().get(0);
        assertThat(finding.code()).isEqualTo(Id.of("x.rule"));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.where().path()).isEqualTo("/roles/team/members/1/fullDays");
        assertThat(finding.grounds().facts())
                .extracting(FactValue::value)
                .isEqualTo(List.of(Optional.of(BigDecimal.valueOf(7))));
    }

    @Test
    void an_undecided_rule_on_all_members_asks_for_what_is_lacking() {
        Assessment assessment = judge(Condition.all(Scopes.MEMBER, AT_MOST_SIX), "{who}", member("a", 5), unknown("b"));

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.questions()).extracting(OpenQuestion::element).containsExactly(Optional.of(Id.of("b")));
        assertThat(assessment.outcome()).isEqualTo(Assessment.Outcome.OPEN);
    }

    @Test
    void what_is_decided_lacks_nothing_whatever_else_is_not_known_of_it() {
        Condition few = AT_MOST_SIX.or(TimeFacts.MEMBER_BETWEEN_HOURS.atLeast(1));
        Condition notOne = Condition.count(Scopes.MEMBER, few, Limit.constant(Range.atLeast(2)))
                .not();

        assertThat(asked(judge(notOne, "{who}: {value}, {limit}", member("a", 5), member("b", 7))))
                .containsExactly("member.between-hours of b");
        assertThat(asked(judge(
                        Condition.all(Scopes.MEMBER, few).and(WorkFacts.PHASE.is("ANALYSIS")),
                        "{who}",
                        member("a", 5))))
                .containsExactly("work.phase of w");
    }

    private static List<String> asked(Assessment assessment) {
        return assessment.questions().stream()
                .map(question -> question.code() + " of " + question.element().orElseThrow())
                .toList();
    }

    @Test
    void a_violated_rule_on_a_number_of_members_says_the_number_and_the_limit() {
        Condition two = Condition.count(Scopes.MEMBER, AT_MOST_SIX, Limit.constant(Range.atLeast(2)));

        Assessment assessment = judge(two, "{who}: {value}, {limit}", member("a", 5), member("b", 7));

        assertThat(assessment.findings())
                .extracting(finding -> finding.message().text().en())
                .containsExactly("The work: 1, at least 2");
    }

    @Test
    void where_fewer_are_wanted_those_are_named_that_are_too_many() {
        Condition one = Condition.count(Scopes.MEMBER, AT_MOST_SIX, Limit.constant(Range.of(1, 1)));

        assertThat(looked(judge(one, "{who}: {value}, {limit}", member("a", 7), member("b", 5), member("c", 6))))
                .containsExactly("5", "6");
        assertThat(looked(judge(one, "{who}: {value}, {limit}", member("a", 7), member("b", 8))))
                .containsExactly("7", "8");
    }

    @Test
    void where_none_may_be_those_are_named_that_are_there() {
        Condition none = Condition.any(Scopes.MEMBER, AT_MOST_SIX).not();
        Condition notAll = Condition.all(Scopes.MEMBER, AT_MOST_SIX).not();

        assertThat(looked(judge(none, "{who}", member("a", 7), member("b", 5)))).containsExactly("5");
        assertThat(looked(judge(none.or(WorkFacts.STAFFED.isTrue()), "{who}", member("a", 7), member("b", 5))))
                .containsExactly("5", "false");
        assertThat(looked(judge(notAll, "{who}", member("a", 4), member("b", 5))))
                .containsExactly("4", "5");
    }

    @Test
    void where_a_number_may_not_be_those_are_named_that_would_make_it_another() {
        Condition notNone = Condition.count(Scopes.MEMBER, AT_MOST_SIX, Limit.constant(Range.atMost(0)))
                .not();
        Condition notOne = Condition.count(Scopes.MEMBER, AT_MOST_SIX, Limit.constant(Range.atLeast(1)))
                .not();

        assertThat(looked(judge(notNone, "{who}: {value}, {limit}", member("a", 7), member("b", 8))))
                .containsExactly("7", "8");
        assertThat(looked(judge(
                        Condition.count(Scopes.MEMBER, AT_MOST_SIX, Limit.constant(Range.of(0, 0)))
                                .not(),
                        "{who}: {value}, {limit}",
                        member("a", 7))))
                .containsExactly("7");
        assertThat(looked(judge(notOne, "{who}: {value}, {limit}", member("a", 7), member("b", 5))))
                .containsExactly("5");
    }

    private static List<String> looked(Assessment assessment) {
        return assessment.findings().get(0).grounds().facts().stream()
                .map(fact -> String.valueOf(fact.value().orElseThrow()))
                .toList();
    }

    @Test
    void a_rule_that_allows_no_word_is_met_by_none() {
        assertThat(judge(WorkFacts.STAFFED.is(true).or(WorkFacts.MATTER.in()), "{who}")
                        .findings())
                .hasSize(1);
    }

    private static Assessment judge(Condition must, String text, Member... members) {
        Requirement rule = Requirement.of("x.rule", Scopes.WORK)
                .must(must)
                .otherwise(Severity.WARNING, Text.same(text), Text.same("Mend it."))
                .source(Source.text("A book", "A page"));
        ProcessWork work = ProcessWork.builder("w", "Work")
                .registers(Registers.NONE)
                .roles(new Roles(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Team(Optional.empty(), List.of(members))),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .build();
        return RuleSets.of(List.of(Layer.of("x", "1").add(rule)))
                .find("x", DAY)
                .orElseThrow()
                .judge(work);
    }

    private static Member member(String id, long days) {
        return member(id, Optional.of(FullDays.of(days)));
    }

    private static Member unknown(String id) {
        return member(id, Optional.empty());
    }

    private static Member member(String id, Optional<FullDays> days) {
        return new Member(
                Id.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                days,
                Optional.empty());
    }
}
