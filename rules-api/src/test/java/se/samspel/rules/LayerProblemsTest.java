package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.DAYS;
import static se.samspel.rules.Tiny.RULE;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;
import static se.samspel.rules.Tiny.codes;
import static se.samspel.rules.fact.MatterFacts.PRINCIPALS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
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
import se.samspel.time.Period;

/** Each thing that can be wrong with a layer, in the smallest layer that shows it. */
class LayerProblemsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Condition MEMBERS = Condition.any(Scopes.MEMBER, TimeFacts.MEMBER_FULL_DAYS.known());

    static Stream<Arguments> problems() {
        return Stream.of(
                problem("UNKNOWN_PARENT", Layer.of("child", "1").under("nobody")),
                problem("PARENT_CYCLE", Layer.of("child", "1").under("child")),
                problem("CHANGE_DOES_NOT_FIT", child(DAYS)),
                problem("CHANGE_DOES_NOT_FIT", child(board("x"), board("x"))),
                problem("CHANGE_DOES_NOT_FIT", child().tighten(DAYS.to(4, 7), SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().tighten(DAYS.to(3, 6), SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().tighten(inHours(), SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().tighten(RULE.severity(Severity.NOTICE), SOURCE)),
                problem(
                        "CHANGE_DOES_NOT_FIT",
                        child().tighten(Tiny.rule(TimeFacts.MEMBER_WHOLE_DAYS.isTrue(), "{who}"), SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().tighten(narrowed(), SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().tighten(board("board"), SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().replace(board("nobody"), SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().withdraw(board("nobody"), SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().replace(board("days"), SOURCE)),
                problem("TEXT_INCOMPLETE", child().replace(Tiny.rule(RULE.must(), "{who} {value}"), SOURCE)),
                problem("TEXT_INCOMPLETE", child().replace(Tiny.rule(RULE.must(), "{value} {limit}"), SOURCE)),
                problem("TEXT_INCOMPLETE", child().replace(Tiny.rule(Condition.ALWAYS, "{who} {limit}"), SOURCE)),
                problem("TEXT_INCOMPLETE", child().replace(Tiny.rule(Condition.ALWAYS, "{who} {whom}"), SOURCE)),
                problem("TEXT_INCOMPLETE", child().replace(said("{who}", "{who}", " ", "Do."), SOURCE)),
                problem("TEXT_INCOMPLETE", child().replace(said("{who}", "{who}", "Gör {value}.", "Do."), SOURCE)),
                problem("TEXT_INCOMPLETE", child().replace(said("{who}", "who", "Gör.", "Do."), SOURCE)),
                problem("TEXT_INCOMPLETE", child().replace(said("{who}", "{who} {value}", "Gör.", "Do."), SOURCE)),
                problem("PARAMETER_OUT_OF_RANGE", child().replace(DAYS.to(4, 11), SOURCE)),
                problem("ROUTE_GAP", child(table().row(PRINCIPALS.in("joint", "region-only"), decides()))),
                problem(
                        "ROUTE_OVERLAP",
                        child(table().row(Condition.ALWAYS, decides())
                                .notStated(PRINCIPALS.is("municipalities-only")))),
                problem("ROUTE_TOO_LARGE", child(large(13))),
                problem(
                        "FACT_OUT_OF_SIGHT",
                        child(table().row(TimeFacts.MEMBER_WHOLE_DAYS.isTrue(), decides())
                                .notStated(TimeFacts.MEMBER_WHOLE_DAYS.is(false)))),
                problem("UNKNOWN_WORD", child(table().row(Condition.ALWAYS, Stage.decides("nobody")))),
                problem("UNKNOWN_WORD", child(table().row(Condition.ALWAYS, Stage.act("blesses", "board")))),
                problem("UNKNOWN_WORD", child(Binding.of("board", "nobody", SOURCE))),
                problem("UNKNOWN_WORD", child(Binding.of("nobody", "board", SOURCE))),
                problem("UNKNOWN_WORD", child(Binding.of("board", "days", SOURCE))),
                problem("UNKNOWN_WORD", child().withdraw(DAYS, SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().tighten(onADay(RULE), SOURCE)),
                problem("CHANGE_DOES_NOT_FIT", child().replace(admitting(DAYS, 99), SOURCE)),
                problem(
                        "FOREIGN_FACT",
                        child(named("foreign", Scopes.WORK, impostor().isTrue()))),
                problem("FOREIGN_SCOPE", child(named("foreign", noMembers(), TimeFacts.MEMBER_FULL_DAYS.known()))),
                problem("CONDITION_TOO_LARGE", child(deep("deep", ConditionCheck.DEEPEST + 1))),
                problem("CONDITION_NESTED", child(named("nested", Scopes.WORK, Condition.all(Scopes.COACH, MEMBERS)))),
                problem("CONDITION_NESTED", child(named("nested", Scopes.WORK, counted(MEMBERS)))),
                problem("FACT_OUT_OF_SIGHT", child(named("blind", Scopes.WORK, TimeFacts.MEMBER_FULL_DAYS.known()))),
                problem(
                        "FACT_OUT_OF_SIGHT",
                        child(named(
                                "blind", Scopes.WORK, Condition.any(Scopes.MEMBER, RoleFacts.COACH_LENT.isTrue())))));
    }

    private static Requirement onADay(Requirement rule) {
        Period day = Period.of(DAY, DAY);
        return new Requirement(rule.id(), rule.scope(), rule.when(), rule.must(), rule.breach(), day, rule.source());
    }

    private static Parameter admitting(Parameter days, long most) {
        return new Parameter(days.id(), days.label(), days.unit(), days.range(), Range.of(0, most), days.source());
    }

    private static YesNoFact impostor() {
        return YesNoFact.of("work.leader-named", Text.same("x"), Scopes.WORK, Way.here(), (view, work) -> true);
    }

    private static Scope<?> noMembers() {
        return new Scope<>(Id.of("member"), Text.same("x"), false, document -> List.of());
    }

    private static Arguments problem(String code, Layer layer) {
        return Arguments.of(code, layer);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("problems")
    void each_is_told_by_its_code_and_layer_and_keeps_the_rule_set_from_being_used(String code, Layer layer) {
        RuleSets all = Tiny.with(layer);

        assertThat(all.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.layer()).isEqualTo("child@1");
            assertThat(problem.message().isComplete()).isTrue();
            assertThat(problem.message().sv() + problem.message().en()).doesNotContain("{who", "{id", "{layer");
        });
        assertThat(all.find("child", DAY)).isEmpty();
        assertThat(all.find("root", DAY)).isPresent();
    }

    static Stream<Layer> sound() {
        return Stream.of(
                child(),
                child().tighten(DAYS.to(4, 6), SOURCE),
                child().tighten(DAYS.to(5, 5), SOURCE),
                child().tighten(RULE, SOURCE),
                child().tighten(RULE.severity(Severity.ERROR), SOURCE),
                child().tighten(RULE.must(TimeFacts.MEMBER_WHOLE_DAYS.isTrue()), SOURCE),
                child().replace(DAYS.to(0, 10), SOURCE),
                child().replace(Tiny.rule(Condition.ALWAYS, "{who}"), SOURCE),
                child().withdraw(RULE, SOURCE),
                child(table().row(PRINCIPALS.is("joint"), decides())
                        .notStated(PRINCIPALS.in("region-only", "municipalities-only"))),
                child(large(12)),
                child(board("bord"), Binding.of("board", "bord", SOURCE)),
                child(deep("deep", ConditionCheck.DEEPEST)),
                child(named("members", Scopes.WORK, MEMBERS)),
                child(named("counted", Scopes.WORK, counted(TimeFacts.MEMBER_FULL_DAYS.known()))));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void what_is_sound_is_no_problem(Layer layer) {
        assertThat(codes(layer)).isEmpty();
        assertThat(Tiny.with(layer).find("child", DAY)).isPresent();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Layer child = child(board("board"), table())
                .replace(DAYS.to(4, 11), SOURCE)
                .tighten(Tiny.rule(RULE.must(), "{who}").severity(Severity.NOTICE), SOURCE);
        Layer other = Layer.of("other", "1").under("nobody");

        assertThat(codes(child, other))
                .contains(
                        "CHANGE_DOES_NOT_FIT",
                        "PARAMETER_OUT_OF_RANGE",
                        "TEXT_INCOMPLETE",
                        "ROUTE_GAP",
                        "UNKNOWN_PARENT");
    }

    @Test
    void two_different_layers_of_one_name_are_told_and_neither_wins() {
        Layer one = child().replace(DAYS.to(4, 5), SOURCE);
        Layer other = child().replace(DAYS.to(5, 6), SOURCE);

        assertThat(codes(one, other)).containsExactly("DUPLICATE_LAYER");
        assertThat(Tiny.with(one, other).find("child", DAY)).isEmpty();
        assertThat(codes(one, one)).isEmpty();
    }

    @Test
    void two_versions_may_follow_each_other_but_not_overlap() {
        Layer first = Layer.of("child", "1").under("root").until(DAY);
        Layer next = Layer.of("child", "2").under("root").from(DAY.plusDays(1));

        assertThat(codes(first, next)).isEmpty();
        assertThat(codes(first, next.from(DAY))).containsExactly("OVERLAPPING_VALIDITY", "OVERLAPPING_VALIDITY");
    }

    @Test
    void a_ring_of_layers_is_told_by_each_of_them() {
        Layer one = Layer.of("one", "1").under("other");
        Layer other = Layer.of("other", "1").under("one");

        assertThat(Tiny.with(one, other).problems())
                .extracting(LayerProblem::code, LayerProblem::layer)
                .containsExactly(Tuple.tuple("PARENT_CYCLE", "one@1"), Tuple.tuple("PARENT_CYCLE", "other@1"));
    }

    @Test
    void a_problem_says_itself_in_one_line() {
        assertThat(Tiny.with(Layer.of("child", "1").under("nobody")).problems())
                .extracting(LayerProblem::toString)
                .containsExactly("UNKNOWN_PARENT (child@1): The layer stands on nobody, which is not there.");
    }

    private static Body board(String id) {
        return Body.of(id, Text.same(id), SOURCE);
    }

    private static Parameter inHours() {
        return Parameter.of("days", DAYS.label(), Range.of(5, 5), Unit.HOURS, DAYS.admissible(), SOURCE);
    }

    private static Requirement said(String sv, String en, String remedySv, String remedyEn) {
        return Requirement.of("rule", Scopes.MEMBER)
                .otherwise(Severity.WARNING, Text.of(sv, en), Text.of(remedySv, remedyEn))
                .source(SOURCE);
    }

    /** The same rule, but only in one phase: it lets others through. */
    private static Requirement narrowed() {
        return Requirement.of("rule", Scopes.MEMBER)
                .when(WorkFacts.PHASE.is("ANALYSIS"))
                .must(RULE.must())
                .otherwise(Severity.ERROR, RULE.breach().text(), RULE.breach().remedy())
                .source(SOURCE);
    }

    private static Requirement named(String id, Scope<?> scope, Condition condition) {
        boolean number = condition instanceof Condition.Count;
        return Requirement.of(id, scope)
                .must(condition)
                .otherwise(
                        Severity.NOTICE,
                        Text.same(number ? "{who} {value} {limit}" : "{who}"),
                        Text.of("Gör något.", "Do something."))
                .source(SOURCE);
    }

    private static Condition counted(Condition condition) {
        return Condition.count(Scopes.MEMBER, condition, Limit.constant(Range.atLeast(1)));
    }

    /** A condition of so many levels. */
    private static Requirement deep(String id, int levels) {
        Condition condition = TimeFacts.MEMBER_WHOLE_DAYS.isTrue();
        for (int i = 1; i < levels; i++) {
            condition = condition.not();
        }
        return named(id, Scopes.MEMBER, condition);
    }

    private static Routing table() {
        return Routing.of("matter", SOURCE);
    }

    /** A table that asks so many questions that have two answers each. */
    private static Routing large(int questions) {
        Condition none = Condition.ALWAYS;
        Routing table = table();
        for (int i = 0; i < questions; i++) {
            YesNoFact fact = YesNoFact.of("fact-" + i, Text.same("x"), Scopes.WORK, Way.here(), (view, work) -> true);
            table = table.row(none.and(fact.isTrue()), decides());
            none = none.and(fact.is(false));
        }
        return table.notStated(none);
    }

    private static Stage decides() {
        return Stage.decides("board");
    }
}
