package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.FullDays;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** Facts that a layer declares and a case gives by hand. */
class DeclaredFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final DeclaredFact OVERTIME =
            DeclaredFact.number("member.overtime", Text.of("övertid", "overtime"), Unit.HOURS, Scopes.MEMBER, SOURCE);
    private static final DeclaredFact CLASS = DeclaredFact.word(
            "cost-class",
            Text.of("kostnadsklass", "cost class"),
            List.of(Map.entry("a", Text.same("A")), Map.entry("b", Text.same("B"))),
            Scopes.WORK,
            SOURCE);
    private static final DeclaredFact AGREED =
            DeclaredFact.yesNo("agreed", Text.of("avtalat", "agreed"), Scopes.WORK, SOURCE);

    private static final Requirement AT_MOST_TWO = Requirement.of("member.overtime-limit", Scopes.MEMBER)
            .when(AGREED.yesNo().is(false))
            .must(OVERTIME.number().atLeast(3).not())
            .otherwise(Severity.ERROR, Text.same("{who} {value} {limit}"), Text.of("Gör.", "Do."))
            .source(SOURCE);
    private static final Layer LAYER = Tiny.child(OVERTIME, CLASS, AGREED, AT_MOST_TWO);

    private static final GivenFact NOT_AGREED = given("agreed", "", false);

    @Test
    void a_rule_looks_at_the_fact_of_each_element() {
        Assessment assessment = judge(
                LAYER, NOT_AGREED, given("member.overtime", "a", number(2)), given("member.overtime", "b", number(3)));

        assertThat(assessment.questions()).isEmpty();
        assertThat(assessment.findings())
                .extracting(
                        Finding::code,
                        Finding::element,
                        finding -> finding.where().path())
                .containsExactly(Tuple.tuple(AT_MOST_TWO.id(), Optional.of(Id.of("b")), "/facts/2/value"));
        assertThat(assessment.findings().get(0).message().text().en()).isEqualTo("Member b 3 hours at least 3 hours");
    }

    @Test
    void a_fact_that_is_not_given_is_asked_for() {
        Assessment assessment = judge(LAYER, NOT_AGREED, given("member.overtime", "a", number(2)));

        assertThat(assessment.questions())
                .extracting(
                        OpenQuestion::code,
                        OpenQuestion::element,
                        question -> question.where().missing())
                .containsExactly(Tuple.tuple(OVERTIME.id(), Optional.of(Id.of("b")), Optional.of("facts")));
    }

    @Test
    void a_layer_above_names_the_fact_without_the_code_of_the_layer_that_declares_it() {
        Requirement byName = Requirement.of("local.rule", Scopes.MEMBER)
                .when(YesNoFact.named("agreed").isTrue())
                .must(NumberFact.named("member.overtime").atLeast(3).not())
                .otherwise(Severity.ERROR, Text.same("{who} {value} {limit}"), Text.of("Gör.", "Do."))
                .source(SOURCE);
        RuleSets all = Tiny.with(LAYER, Layer.of("local", "1").under("child").add(byName));
        Assessment assessment = all.find("local", DAY)
                .orElseThrow()
                .judge(work(
                        given("agreed", "", true),
                        given("member.overtime", "a", number(1)),
                        given("member.overtime", "b", number(3))));

        assertThat(all.problems()).isEmpty();
        assertThat(assessment.findings())
                .extracting(Finding::code, finding -> finding.message().text().en())
                .containsExactly(Tuple.tuple(byName.id(), "Member b 3 hours at least 3 hours"));
    }

    @Test
    void a_fact_that_nobody_declares_is_an_error_in_its_place() {
        assertThat(faults(given("member.overtid", "a", number(1))))
                .containsExactly(Tuple.tuple("UNKNOWN_FACT", "/facts/1/fact"));
    }

    @Test
    void a_value_of_another_type_or_none_of_its_words_is_an_error_in_its_place() {
        assertThat(faults(given("member.overtime", "a", "two"))).contains(Tuple.tuple("BAD_FACT", "/facts/1/value"));
        assertThat(faults(given("cost-class", "", "c"))).containsExactly(Tuple.tuple("BAD_FACT", "/facts/1/value"));
        assertThat(faults(given("cost-class", "", true))).containsExactly(Tuple.tuple("BAD_FACT", "/facts/1/value"));
        assertThat(faults(given("cost-class", "w", "b"))).isEmpty();
    }

    @Test
    void a_fact_about_something_that_is_not_there_is_an_error_in_its_place() {
        assertThat(faults(given("member.overtime", "c", number(1)))).contains(Tuple.tuple("BAD_FACT", "/facts/1"));
        assertThat(faults(given("member.overtime", "", number(1)))).contains(Tuple.tuple("BAD_FACT", "/facts/1"));
        assertThat(faults(given("cost-class", "a", "b"))).containsExactly(Tuple.tuple("BAD_FACT", "/facts/1"));
    }

    @Test
    void a_fact_that_is_given_twice_is_an_error() {
        assertThat(faults(given("cost-class", "", "a"), given("cost-class", "", "b")))
                .containsExactly(Tuple.tuple("BAD_FACT", "/facts/2"));
    }

    @Test
    void of_something_that_there_is_one_of_it_is_twice_whether_the_element_is_named_or_not() {
        assertThat(faults(given("cost-class", "", "a"), given("cost-class", "w", "b")))
                .containsExactly(Tuple.tuple("BAD_FACT", "/facts/2"));
        assertThat(faults(given("cost-class", "w", "a"), given("cost-class", "", "b")))
                .containsExactly(Tuple.tuple("BAD_FACT", "/facts/2"));
    }

    @Test
    void what_looks_like_an_argument_in_a_value_is_told_as_it_stands() {
        assertThat(judge(LAYER, NOT_AGREED, given("cost-class", "", "{rules}")).findings())
                .extracting(finding -> finding.message().text().en())
                .containsExactly("The fact cost-class is {rules}, which it cannot be.");
    }

    private static List<Tuple> faults(GivenFact... facts) {
        GivenFact[] all = new GivenFact[facts.length + 1];
        all[0] = NOT_AGREED;
        System.arraycopy(facts, 0, all, 1, facts.length);
        return judge(LAYER, all).findings().stream()
                .map(finding ->
                        Tuple.tuple(finding.code().value(), finding.where().path()))
                .toList();
    }

    private static Assessment judge(Layer layer, GivenFact... facts) {
        RuleSets all = Tiny.with(layer);
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow().judge(work(facts));
    }

    private static ProcessWork work(GivenFact... facts) {
        Team team = new Team(Optional.empty(), List.of(member("a"), member("b")));
        return ProcessWork.builder("w", "W")
                .roles(new Roles(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(team),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .facts(List.of(facts))
                .build();
    }

    private static Member member(String id) {
        return new Member(
                Id.of(id),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FullDays.of(5)),
                Optional.empty());
    }

    private static GivenFact given(String fact, String element, Object value) {
        return new GivenFact(Id.of(fact), element.isEmpty() ? Optional.empty() : Optional.of(Id.of(element)), value);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
