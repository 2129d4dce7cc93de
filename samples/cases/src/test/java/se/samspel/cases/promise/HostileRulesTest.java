package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.Id;
import se.samspel.base.TimeRules;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Assessment.Outcome;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Listing;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Way;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.work.Leader;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;

/** Judging lets nothing out, whatever the case and whatever a plug-in's code does. */
class HostileRulesTest {

    private static final Id RULE_FAILED = Id.of("RULE_FAILED");
    private static final Condition SURE = Condition.ALWAYS;

    @Property(tries = 100, seed = "203", edgeCases = EdgeCasesMode.NONE)
    void a_rule_that_does_not_answer_fails_by_name_and_the_others_go_on(
            @ForAll(supplier = ProcessWorks.Any.class) ProcessWork work,
            @ForAll(supplier = Failing.class) Layer layer) {
        Assessment alone = Judged.BASE.judge(work);

        Assessment assessment = Hostile.rules(layer).judge(work);

        assertThat(assessment.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().equals(RULE_FAILED))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.layer()).isEqualTo(layer.id());
                    assertThat(finding.message().text().en()).contains("hostile.rule");
                });
        assertThat(ofTheLibrary(assessment)).isEqualTo(ofTheLibrary(alone));
        assertThat(assessment.questions()).containsAll(alone.questions());
        assertThat(assessment.route()).isEqualTo(alone.route());
        assertThat(assessment.budgets()).isEqualTo(alone.budgets());
    }

    @Example
    void a_rule_that_does_not_answer_for_one_element_answers_for_the_others() {
        ProcessWork work = ProcessWorks.complete();
        Id first = work.roles().members().get(0).id();
        NumberFact picky = NumberFact.computed(
                "hostile.number", Unit.COUNT, Hostile.text(), Scopes.MEMBER, Way.here(), (view, member) -> {
                    if (member.id().equals(first)) {
                        throw new IllegalStateException("not this one");
                    }
                    return Optional.of(BigDecimal.ZERO);
                });
        Layer layer = Hostile.layerOf(Requirement.of("hostile.rule", Scopes.MEMBER)
                .must(picky.atLeast(1))
                .otherwise(Severity.ERROR, Text.same("{who} {value} {limit}"), Hostile.text())
                .source(Hostile.SOURCE));

        Assessment assessment = Hostile.rules(layer).judge(work);

        assertThat(assessment.findings()).hasSize(work.roles().members().size());
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().equals(RULE_FAILED))
                .extracting(Finding::element)
                .containsExactly(Optional.of(first));
    }

    @Property(tries = 40, seed = "204", edgeCases = EdgeCasesMode.NONE)
    void a_budget_that_does_not_answer_fails_by_name(
            @ForAll(supplier = ProcessWorks.Any.class) ProcessWork work, @ForAll Hostile.Code code) {
        NumberFact number = NumberFact.computed(
                "hostile.number", Unit.HOURS, Hostile.text(), Scopes.WORK, Way.here(), (view, any) -> code.run());
        Budget budget = Budget.of("hostile.rule", Hostile.text(), number, Hostile.SOURCE);

        assertFailsByName(work, Hostile.layerOf(budget));
    }

    @Property(tries = 40, seed = "205", edgeCases = EdgeCasesMode.NONE)
    void a_routing_table_that_does_not_answer_fails_by_name(
            @ForAll(supplier = ProcessWorks.Any.class) ProcessWork work, @ForAll Hostile.Code code) {
        Routing table = Routing.of("adopt-plan", Hostile.SOURCE)
                .row(Hostile.fact(code).is(true), Stage.decides("joint-officials-group"))
                .notStated(Hostile.fact(code).is(false));
        Layer layer = Layer.of("hostile", "1").under("base").replace(table, Hostile.SOURCE);
        boolean asked = work.matter()
                .filter(matter -> matter.kind().equals(Matters.ADOPT_PLAN))
                .isPresent();

        Assessment assessment = Hostile.rules(layer).judge(work);

        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().equals(RULE_FAILED))
                .hasSize(asked ? 1 : 0);
    }

    @Example
    void a_system_of_its_own_with_no_hours_in_a_week_fails_by_name() {
        Layer layer = counting(TimeRules.HOURS_PER_WEEK, 0, TimeRules.LEADER_MONTHS, TimeRules.LEADER_BUDGET);

        assertThat(Hostile.rules(layer).judge(ProcessWorks.complete()).findings())
                .filteredOn(finding -> finding.code().equals(RULE_FAILED))
                .extracting(finding -> finding.message().text().en())
                .hasSize(1)
                .allSatisfy(text ->
                        assertThat(text).contains(TimeRules.LEADER_BUDGET.id().value()));
    }

    @Example
    void a_guideline_of_less_than_no_time_fails_by_name_and_is_unknown() {
        Layer layer = counting(TimeRules.LEADER_MONTHS, -3, TimeRules.HOURS_PER_WEEK, TimeRules.LEADER_BUDGET);

        Assessment assessment = Hostile.rules(layer).judge(ProcessWorks.complete());

        assertThat(assessment.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().equals(RULE_FAILED))
                .hasSize(1);
        assertThat(assessment.budgets()).extracting(BudgetLine::status).containsExactly(BudgetLine.Status.UNKNOWN);
    }

    @Example
    void a_rule_that_warns_and_cannot_say_why_stands_in_the_way() {
        Requirement warns = Requirement.of("hostile.rule", Scopes.LEADER)
                .must(TimeFacts.LEADER_GUIDELINE_PERCENT.known().and(TimeFacts.GUIDELINE_NOMINAL.known()))
                .otherwise(Severity.WARNING, Text.of("{who} saknar tid.", "{who} lacks time."), Hostile.text())
                .source(Hostile.SOURCE);
        Layer layer = counting(TimeRules.HOURS_PER_WEEK, 0, TimeRules.LEADER_MONTHS, warns);
        Leader leader = new Leader(
                Id.of("l"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        ProcessWork work = ProcessWork.builder("w", "W")
                .roles(new Roles(
                        Optional.of(leader),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        Assessment assessment = Hostile.rules(layer).judge(work);

        assertThat(assessment.findings()).extracting(Finding::code).containsExactly(RULE_FAILED);
        assertThat(assessment.outcome()).isEqualTo(Outcome.BLOCKED);
    }

    /** A root that reckons with another number, which no root of ours admits. */
    private static Layer counting(Parameter parameter, long number, Parameter besides, Item item) {
        Parameter other = Parameter.of(
                parameter.id().value(),
                Hostile.text(),
                Range.exactly(number),
                parameter.unit(),
                Range.of(-60, 60),
                Hostile.SOURCE);
        return Layer.of("hostile", "1")
                .add(
                        other,
                        besides,
                        TimeRules.HOURS_PER_FULL_DAY,
                        TimeRules.WEEKS_PER_THREE_MONTHS,
                        TimeRules.LEADER_SHARE,
                        TimeRules.LEADER_TOLERANCE,
                        item);
    }

    @Example
    void bodies_that_are_bound_in_a_ring_are_found_before_any_case_is_judged() {
        Layer layer = Hostile.layerOf(
                Body.of("one", Hostile.text(), Hostile.SOURCE),
                Body.of("two", Hostile.text(), Hostile.SOURCE),
                Binding.of("joint-officials-group", "one", Hostile.SOURCE),
                Binding.of("one", "two", Hostile.SOURCE),
                Binding.of("two", "one", Hostile.SOURCE),
                Binding.of("joint-political-group", "joint-political-group", Hostile.SOURCE));

        assertThat(Hostile.problems(layer))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("BINDING_CYCLE"));
    }

    private static void assertFailsByName(ProcessWork work, Layer layer) {
        Assessment assessment = Hostile.rules(layer).judge(work);

        assertThat(assessment.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().equals(RULE_FAILED))
                .extracting(finding -> finding.message().text().en())
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).contains("hostile.rule"));
    }

    /** What rules of the base and the library itself found, with no regard to which rule set asked. */
    private static List<String> ofTheLibrary(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> !finding.code().equals(RULE_FAILED))
                .map(finding -> finding.code() + " " + finding.element() + " " + finding.where())
                .toList();
    }

    /** A layer with one rule that does not answer for any work, in one of many ways. */
    static final class Failing implements ArbitrarySupplier<Layer> {
        @Override
        public Arbitrary<Layer> get() {
            return Arbitraries.of(Arrays.stream(Hostile.Code.values())
                    .flatMap(Failing::items)
                    .map(Hostile::layerOf)
                    .toList());
        }

        private static Element<String> named(String value) {
            return new Element<>(Optional.empty(), Hostile.text(), "", value);
        }

        private static Stream<Item> items(Hostile.Code code) {
            Condition opaque = Hostile.opaque(code);
            Condition fact = Hostile.fact(code).is(true);
            Scope<String> scope = Hostile.scope(code);
            Scope<String> holes = new Scope<>(
                    Id.of("holes"),
                    Hostile.text(),
                    false,
                    document -> Arrays.asList(Hostile.<Element<String>>nothing()));
            Scope<String> nameless = new Scope<>(
                    Id.of("nameless"),
                    Hostile.text(),
                    false,
                    document -> List.of(new Element<>(Optional.empty(), Hostile.nothing(), "", "")));
            Scope<String> unlisted = new Scope<>(
                    Id.of("unlisted"),
                    Hostile.text(),
                    false,
                    new Listing<>(document -> code.<List<String>>run(), (document, index, value) -> named(value)));
            Scope<String> unnamed = new Scope<>(
                    Id.of("unnamed"),
                    Hostile.text(),
                    false,
                    new Listing<>(document -> List.of("x"), (document, index, value) -> code.<Element<String>>run()));
            Limit one = Limit.constant(Range.exactly(1));
            return Stream.of(
                    Hostile.rule(unlisted, SURE, SURE),
                    Hostile.rule(unnamed, SURE, SURE),
                    Hostile.rule(Scopes.WORK, SURE, Condition.any(unlisted, SURE)),
                    Hostile.rule(Scopes.WORK, SURE, Condition.all(unnamed, SURE)),
                    Hostile.rule(Scopes.WORK, SURE, opaque),
                    Hostile.rule(Scopes.WORK, opaque, SURE),
                    Hostile.rule(Scopes.WORK, opaque.not(), SURE.not()),
                    Hostile.rule(Scopes.WORK, SURE, SURE.and(opaque).or(opaque)),
                    Hostile.rule(Scopes.WORK, SURE, Condition.all(Scopes.WORK, opaque)),
                    Hostile.rule(Scopes.WORK, SURE, Condition.any(Scopes.WORK, fact)),
                    Hostile.rule(Scopes.WORK, SURE, fact),
                    Hostile.rule(Scopes.WORK, Hostile.fact(code).known(), SURE),
                    Hostile.rule(Scopes.WORK, SURE, Condition.all(scope, SURE)),
                    Hostile.rule(scope, SURE, SURE),
                    Hostile.rule(holes, SURE, SURE),
                    Hostile.rule(nameless, SURE, SURE),
                    Hostile.rule(Scopes.WORK, SURE, SURE.and(Condition.any(holes, SURE))),
                    Hostile.rule(Scopes.WORK, Condition.count(nameless, SURE, one), SURE));
        }
    }
}
