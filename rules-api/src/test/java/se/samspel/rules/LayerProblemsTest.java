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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSource;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.Period;

/** Each thing that can be wrong with a layer, in the smallest layer that shows it. */
class LayerProblemsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Text HALF = Text.of("bara svenska", " ");
    private static final Source NOWHERE = Source.text("Avtal", "");
    private static final Condition MEMBERS = Condition.any(Scopes.MEMBER, TimeFacts.MEMBER_FULL_DAYS.known());

    static Stream<Arguments> problems() {
        return Stream.of(
                problem("UNKNOWN_PARENT", Layer.of("child", "1").under("nobody")),
                problem("PARENT_CYCLE", Layer.of("child", "1").under("child")),
                problem("PARENT_DOES_NOT_FIT", Layer.of("child", "1").under("root", "[2,)")),
                problem("BAD_VALIDITY", child().from(DAY).until(DAY.minusDays(1))),
                problem("ITEM_EXISTS", child(DAYS)),
                problem("DUPLICATE_ITEM", child(board("x"), board("x"))),
                problem("DUPLICATE_ITEM", child().tighten(DAYS.to(4, 5), SOURCE).tighten(DAYS.to(5, 5), SOURCE)),
                problem("DUPLICATE_ITEM", child().replace(inDays(5), SOURCE).tighten(DAYS.to(5, 5), SOURCE)),
                problem(
                        "DUPLICATE_ITEM",
                        child().withdraw(RULE, SOURCE).tighten(RULE.severity(Severity.ERROR), SOURCE)),
                problem("NO_SUCH_OPERATION", changing(Operation.TIGHTEN, NewLabel.of("board", Text.same("x")))),
                problem("NO_SUCH_OPERATION", changing(Operation.ADD, DAYS.to(5, 5))),
                problem("NO_SUCH_OPERATION", changing(Operation.TIGHTEN, board("board"))),
                problem("NOT_TIGHTER", child().tighten(DAYS.to(4, 7), SOURCE)),
                problem("NOT_TIGHTER", child().tighten(DAYS.to(3, 6), SOURCE)),
                problem("NOT_TIGHTER", child().tighten(RULE.severity(Severity.NOTICE), SOURCE)),
                problem("UNKNOWN_ITEM", child().replace(board("nobody"), SOURCE)),
                problem("UNKNOWN_ITEM", child().withdraw("nobody", SOURCE)),
                problem("UNKNOWN_ITEM", child().tighten(NewRange.of("dayz", 4, 5), SOURCE)),
                problem("OTHER_KIND", child().replace(board("days"), SOURCE)),
                problem("OTHER_KIND", child().tighten(NewRange.of("board", 4, 5), SOURCE)),
                problem("OTHER_KIND", child().replace(NewLabel.of("rule", Text.same("x")), SOURCE)),
                problem("FIXED_ITEM", child().replace(NewLabel.of("fixed", Text.same("x")), SOURCE)),
                problem("FIXED_ITEM", child().withdraw("fixed", SOURCE)),
                problem("ADMITS_MORE", child().replace(admitting(DAYS, 99), SOURCE)),
                problem("TEXT_ARGUMENTS", child().replace(Tiny.rule(RULE.must(), "{who} {value}"), SOURCE)),
                problem("TEXT_ARGUMENTS", child().replace(Tiny.rule(RULE.must(), "{value} {limit}"), SOURCE)),
                problem("TEXT_ARGUMENTS", child().replace(Tiny.rule(Condition.ALWAYS, "{who} {limit}"), SOURCE)),
                problem("TEXT_ARGUMENTS", child().replace(Tiny.rule(Condition.ALWAYS, "{who} {whom}"), SOURCE)),
                problem("TEXT_MISSING", child().replace(said("{who}", "{who}", " ", "Do."), SOURCE)),
                problem("TEXT_ARGUMENTS", child().replace(said("{who}", "{who}", "Gör {value}.", "Do."), SOURCE)),
                problem("TEXT_ARGUMENTS", child().replace(said("{who}", "who", "Gör.", "Do."), SOURCE)),
                problem("TEXT_ARGUMENTS", child().replace(said("{who}", "{who} {value}", "Gör.", "Do."), SOURCE)),
                problem("TEXT_MISSING", child(Body.of("x", Text.of("x", ""), SOURCE))),
                problem("TEXT_MISSING", child(board("x")).because(Text.of("", "x"))),
                problem("TEXT_MISSING", child().replace(NewLabel.of("days", HALF), SOURCE)),
                problem("TEXT_MISSING", child(Word.of(Vocabulary.ROLE, "x", HALF, SOURCE))),
                problem("TEXT_MISSING", child(Act.of("x", HALF, Effect.ADVICE, SOURCE))),
                problem("TEXT_MISSING", child(Budget.of("x", HALF, TimeFacts.MEMBER_FULL_DAYS, SOURCE))),
                problem("TEXT_MISSING", child(DayOff.of("x", HALF, new DayOff.Easter(1), SOURCE))),
                problem("TEXT_MISSING", child(Question.of("x", HALF, SOURCE).answer("a", Text.same("a")))),
                problem("TEXT_MISSING", child(asked().answer("both", HALF))),
                problem("TEXT_MISSING", child(DeclaredFact.yesNo("x", HALF, Scopes.WORK, SOURCE))),
                problem(
                        "TEXT_MISSING",
                        child(DeclaredFact.word(
                                "x", Text.same("x"), List.of(Map.entry("a", HALF)), Scopes.WORK, SOURCE))),
                problem("SOURCE_MISSING", child(table().row(Condition.ALWAYS, NOWHERE, decides()))),
                problem(
                        "SOURCE_MISSING",
                        Layer.of("child", "1")
                                .under("root")
                                .notRegulated(DAY, DAY, NOWHERE)
                                .from(DAY.plusDays(1))),
                problem("UNKNOWN_WORD", child(Mandate.of("x", "nobody", "decides", "matter", SOURCE))),
                problem("UNKNOWN_WORD", child(Mandate.of("x", "board", "blesses", "matter", SOURCE))),
                problem("UNKNOWN_WORD", child(Mandate.of("x", "board", "decides", "board", SOURCE))),
                problem("UNKNOWN_WORD", child(asked().askedOf("nobody"))),
                problem("UNKNOWN_WORD", child(asked().askedOf("days"))),
                problem(
                        "UNKNOWN_WORD",
                        child(Budget.of("x", Text.same("x"), TimeFacts.MEMBER_FULL_DAYS, SOURCE)
                                .within(Parameter.of(
                                        "gone", DAYS.label(), DAYS.range(), DAYS.unit(), DAYS.admissible(), SOURCE)))),
                problem("UNKNOWN_WORD", child(number("x", TimeFacts.MEMBER_FULL_DAYS.within(Limit.named("gone"))))),
                problem(
                        "UNKNOWN_WORD",
                        child(number(
                                "x",
                                TimeFacts.MEMBER_FULL_DAYS
                                        .within(Limit.named("gone"))
                                        .not()))),
                problem(
                        "FACT_OUT_OF_SIGHT",
                        child(Mandate.of("x", "board", "decides", "matter", SOURCE)
                                .when(TimeFacts.MEMBER_WHOLE_DAYS.isTrue()))),
                problem("FOREIGN_NAME", child(Budget.of("x", Text.same("x"), foreignNumber(), SOURCE))),
                problem(
                        "FOREIGN_NAME",
                        child(Question.of("work.phase", Text.same("x"), SOURCE).answer("a", Text.same("x")))),
                problem(
                        "IMPOSSIBLE_VALUE",
                        child(
                                asked(),
                                table().row(WordFact.named("asked").in("yes", "no"), decides())
                                        .notStated(WordFact.named("asked").is("perhaps")))),
                problem(
                        "FACT_OF_OTHER_TYPE",
                        child(
                                overtime(),
                                named("x", Scopes.WORK, YesNoFact.named("over").isTrue()))),
                problem(
                        "FACT_OF_OTHER_TYPE",
                        child(asked(), number("x", NumberFact.named("asked").atLeast(1)))),
                problem("SOURCE_MISSING", child(Body.of("x", Text.same("x"), Source.text("Avtal", " ")))),
                problem("SOURCE_MISSING", child().withdraw(RULE, Source.text("", "1"))),
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
                problem("UNKNOWN_WORD", child(Routing.of("dance", SOURCE).row(Condition.ALWAYS, decides()))),
                problem("UNKNOWN_WORD", child(Binding.of("board", "nobody", SOURCE))),
                problem("UNKNOWN_WORD", child(Binding.of("nobody", "board", SOURCE))),
                problem("UNKNOWN_WORD", child(Binding.of("board", "days", SOURCE))),
                problem("UNKNOWN_WORD", child(Mandate.of("x", "board", "decides", "dance", SOURCE))),
                problem("UNKNOWN_WORD", child().withdraw(DAYS, SOURCE)),
                problem(
                        "UNKNOWN_FACT",
                        child(named("x", Scopes.WORK, WordFact.named("gone").is("x")))),
                problem("UNKNOWN_FACT", child(named("x", Scopes.WORK, asked().is("yes")))),
                problem("UNKNOWN_FACT", child(Budget.of("x", Text.same("x"), NumberFact.named("gone"), SOURCE))),
                problem(
                        "FACT_OF_OTHER_TYPE",
                        child(
                                DeclaredFact.yesNo("so", Text.same("x"), Scopes.WORK, SOURCE),
                                Budget.of("x", Text.same("x"), NumberFact.named("so"), SOURCE))),
                problem(
                        "FACT_OF_OTHER_TYPE",
                        child(
                                overtime(),
                                named("x", Scopes.WORK, WordFact.named("over").is("x")))),
                problem(
                        "IMPOSSIBLE_VALUE",
                        child(
                                asked(),
                                named("x", Scopes.WORK, WordFact.named("asked").is("perhaps")))),
                problem(
                        "FOREIGN_NAME",
                        child(named("foreign", Scopes.WORK, impostor().isTrue()))),
                problem("FOREIGN_NAME", child(named("foreign", noMembers(), TimeFacts.MEMBER_FULL_DAYS.known()))),
                problem("FOREIGN_NAME", child(DeclaredFact.yesNo("work.phase", Text.same("x"), Scopes.WORK, SOURCE))),
                problem("CONDITION_TOO_LARGE", child(deep("deep", SizeCheck.DEEPEST + 1))),
                problem(
                        "CONDITION_TOO_LARGE",
                        child().tighten(
                                        RULE.must(deep("deep", SizeCheck.DEEPEST + 1)
                                                .must()),
                                        SOURCE)),
                problem("CONDITION_NESTED", child(named("nested", Scopes.WORK, Condition.all(Scopes.COACH, MEMBERS)))),
                problem("CONDITION_NESTED", child(named("nested", Scopes.WORK, counted(MEMBERS)))),
                problem("UNIT_DIFFERS", child(hours(), number("x", TimeFacts.MEMBER_FULL_DAYS.within(hours())))),
                problem("ANSWERS_MISSING", child(Question.of("x", Text.same("x"), SOURCE))),
                problem(
                        "BINDING_CYCLE",
                        child(board("a"), board("b"), Binding.of("a", "b", SOURCE), Binding.of("b", "a", SOURCE))),
                problem(
                        "BAD_VALIDITY",
                        child(named("x", Scopes.MEMBER, Condition.ALWAYS)
                                .from(DAY)
                                .until(DAY.minusDays(1)))),
                problem(
                        "NOTHING_BENEATH",
                        Layer.of("child", "1").withdraw(RULE, SOURCE).tighten(DAYS.to(4, 5), SOURCE)),
                problem(
                        "TIGHTENING_UNSURE",
                        child(number(
                                        "x",
                                        TimeFacts.MEMBER_FULL_DAYS.within(DAYS).not()))
                                .tighten(DAYS.to(4, 5), SOURCE)),
                problem(
                        "TIGHTENING_UNSURE",
                        child(Requirement.of("x", Scopes.MEMBER)
                                        .when(TimeFacts.MEMBER_FULL_DAYS.within(DAYS))
                                        .must(TimeFacts.MEMBER_WHOLE_DAYS.isTrue())
                                        .otherwise(Severity.NOTICE, Text.same("{who}"), Text.same("x"))
                                        .source(SOURCE))
                                .tighten(DAYS.to(4, 5), SOURCE)),
                problem("FACT_OUT_OF_SIGHT", child(named("blind", Scopes.WORK, TimeFacts.MEMBER_FULL_DAYS.known()))),
                problem(
                        "FACT_OUT_OF_SIGHT",
                        child(named(
                                "blind", Scopes.WORK, Condition.any(Scopes.MEMBER, RoleFacts.COACH_LENT.isTrue())))));
    }

    private static Layer changing(Operation operation, Statement what) {
        Change change = new Change(
                operation, what instanceof Item item ? item.citing(SOURCE) : what, SOURCE, Optional.empty(), false);
        return new Layer(
                Id.of("child"), "1", "region", List.of(Parent.of("root")), Period.ALWAYS, List.of(), List.of(change));
    }

    private static Requirement number(String id, Condition condition) {
        return Requirement.of(id, Scopes.MEMBER)
                .must(condition)
                .otherwise(Severity.NOTICE, Text.same("{who} {value} {limit}"), Text.of("Gör något.", "Do something."))
                .source(SOURCE);
    }

    private static NumberFact foreignNumber() {
        return NumberFact.computed(
                "member.full-days",
                Unit.FULL_DAYS,
                Text.same("x"),
                Scopes.MEMBER,
                Way.here(),
                (view, member) -> Optional.empty());
    }

    private static Question asked() {
        return Question.of("asked", Text.same("?"), SOURCE)
                .answer("yes", Text.same("x"))
                .answer("no", Text.same("x"));
    }

    private static DeclaredFact overtime() {
        return DeclaredFact.number("over", Text.same("x"), Unit.HOURS, Scopes.WORK, SOURCE);
    }

    private static Parameter inDays(long days) {
        return Parameter.of("days", DAYS.label(), Range.exactly(days), DAYS.unit(), DAYS.admissible(), SOURCE);
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
            assertThat((problem.message().sv() + problem.message().en()).replaceAll("\\{(who|value|limit)}", ""))
                    .doesNotContain("{");
        });
        assertThat(all.find("child", DAY)).isEmpty();
        assertThat(all.find("root", DAY)).isPresent();
    }

    static Stream<Layer> sound() {
        return Stream.of(
                child(),
                child().tighten(DAYS.to(4, 6), SOURCE),
                child().tighten(DAYS.to(5, 5), SOURCE),
                child().tighten(RULE.severity(Severity.ERROR), SOURCE),
                child().tighten(RULE.severity(Severity.WARNING), SOURCE),
                child().tighten(RULE.severity(Severity.ERROR), SOURCE)
                        .tighten(RULE.must(TimeFacts.MEMBER_WHOLE_DAYS.isTrue()), SOURCE)
                        .replace(NewSource.of("rule"), SOURCE),
                child().replace(RULE.severity(Severity.NOTICE), SOURCE),
                child().replace(NewLabel.of("board", Text.same("Nämnden")), SOURCE),
                child(
                        overtime(),
                        named("x", Scopes.WORK, NumberFact.named("over").atLeast(1))),
                child(asked(), named("x", Scopes.WORK, WordFact.named("asked").is("yes"))),
                child(Mandate.of("x", "board", "decides", "matter", SOURCE).when(PRINCIPALS.is("joint"))),
                Layer.of("child", "1").under("root", "[1,2)"),
                child().tighten(RULE.must(TimeFacts.MEMBER_WHOLE_DAYS.isTrue()), SOURCE),
                child().replace(DAYS.to(0, 10), SOURCE),
                child().replace(Tiny.rule(Condition.ALWAYS, "{who}"), SOURCE),
                child().withdraw(RULE, SOURCE),
                child(table().row(PRINCIPALS.is("joint"), decides())
                        .notStated(PRINCIPALS.in("region-only", "municipalities-only"))),
                child(large(12)),
                child(board("bord"), Binding.of("board", "bord", SOURCE)),
                child(deep("deep", SizeCheck.DEEPEST)),
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
                .replace(Tiny.rule(RULE.must(), "{who}"), SOURCE);
        Layer other = Layer.of("other", "1").under("nobody");

        assertThat(codes(child, other))
                .contains("ITEM_EXISTS", "PARAMETER_OUT_OF_RANGE", "TEXT_ARGUMENTS", "ROUTE_GAP", "UNKNOWN_PARENT");
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
    void a_problem_with_another_layers_item_names_that_layer() {
        Stream<Layer> layers = Stream.of(
                child(DAYS),
                child().tighten(DAYS.to(3, 6), SOURCE),
                child().replace(board("days"), SOURCE),
                child().withdraw("fixed", SOURCE),
                child().replace(admitting(DAYS, 99), SOURCE));

        assertThat(layers.flatMap(layer -> Tiny.with(layer).problems().stream()))
                .hasSize(5)
                .allSatisfy(problem -> assertThat(problem.other()).contains("root@1"));
    }

    @Test
    void a_rule_that_is_made_stricter_need_not_say_the_new_number() {
        Layer stricter = child().tighten(FurtherMust.of("plain", TimeFacts.MEMBER_FULL_DAYS.within(DAYS)), SOURCE);
        Layer parent = Layer.of("parent", "1").under("root").add(named("plain", Scopes.MEMBER, Condition.ALWAYS));
        Layer grandchild = new Layer(
                stricter.id(),
                "1",
                "local",
                List.of(Parent.of("parent")),
                Period.ALWAYS,
                List.of(),
                stricter.changes());

        assertThat(codes(parent, grandchild)).isEmpty();
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

    private static Parameter hours() {
        return Parameter.of("hours", DAYS.label(), Range.of(5, 5), Unit.HOURS, DAYS.admissible(), SOURCE);
    }

    private static Requirement said(String sv, String en, String remedySv, String remedyEn) {
        return Requirement.of("rule", Scopes.MEMBER)
                .otherwise(Severity.WARNING, Text.of(sv, en), Text.of(remedySv, remedyEn))
                .source(SOURCE);
    }

    private static Requirement named(String id, Scope<?> scope, Condition condition) {
        boolean number = condition instanceof Condition.Count || condition instanceof Condition.Within;
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
